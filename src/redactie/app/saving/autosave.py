"""Saves by itself: at every pause in typing, on going to another article, and on going to another program."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from redactie.app.session import Session

PAUSE = 2000  # milliseconds without a change


class Autosave(QObject):
    """Listens to the session. What the disk refuses is told beside the text, without a dialog, and tried again later.

    A dialog would catch the next key; who saves with a key or closes the window gets one.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.save)
        session.articleChanged.connect(self._pause.start)
        session.currentArticleChanged.connect(self.save)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._follow_application)

    def save(self) -> None:
        """Save what is not saved."""
        self._pause.stop()
        if self._session.unsaved:
            self._session.save_quietly()

    def _follow_application(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.save()
