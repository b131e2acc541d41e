"""Saves on wish, on closing and on going elsewhere."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from redactie.app.session import Session
from redactie.app.translate import tr


class Saver(QObject):
    """Asks nothing as long as saving works."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session

    def save(self) -> bool:
        """Save everything; say whether all of it is on disk. The session tells what went wrong."""
        return self._session.save()

    def leave(self) -> bool:
        """Save before something else is opened; say whether it may be."""
        return self.save() or self._leave_all_the_same()

    def close(self, event: QCloseEvent) -> None:
        """Save before the window closes, and keep it open where the user wants that."""
        event.setAccepted(self.leave())

    def _leave_all_the_same(self) -> bool:
        names = ", ".join(article.id for article in self._session.unsaved)
        box = QMessageBox(
            QMessageBox.Icon.NoIcon,
            tr("Not everything is saved"),
            tr("These articles could not be saved: {names}.", names=names),
            parent=self._window,
        )
        box.setInformativeText(
            tr("Their text stays in the recovery file and is offered when you open the issue again.")
        )
        stay = box.addButton(tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(tr("Leave"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is leave
