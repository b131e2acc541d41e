"""Opening and making publications and issues, from menus and the start page."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from redactie.app.failures import show_error
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.app.window.main_window import MainWindow
from redactie.app.window.recent import RecentPublications
from redactie.model.errors import RedactieError


class Opening(QObject):
    """Asks for a folder where one is needed, saves what is open first, and tells what could not be opened."""

    def __init__(
        self, window: MainWindow, session: Session, recent: RecentPublications, leave: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._recent = recent
        self._leave = leave

    def open(self, path: Path) -> bool:
        """Open what a path leads to; say whether that went well."""
        return self._leave() and self._attempt(lambda: self._session.open(path))

    def open_first(self, path: Path) -> None:
        """Open what a path leads to before the window is shown, so that it is shown once, with the issue in it.

        What went wrong is told when the window is there: a dialog needs something to stand on.
        """
        try:
            self._session.open(path)
            self._remember()
        except Exception as error:
            QTimer.singleShot(0, self._window, partial(show_error, self._window, error))

    def open_issue(self, issue_id: str) -> bool:
        """Open another issue of the open publication."""
        return self._leave() and self._attempt(lambda: self._session.open_issue(issue_id))

    def browse(self) -> None:
        """Ask for a folder and open it."""
        start = str(self._window.folder_for_dialogs())
        folder = QFileDialog.getExistingDirectory(self._window, tr("Open a publication"), start)
        if folder:
            self.open(Path(folder))

    def new_publication(self) -> None:
        """Ask for name and folder, make the publication with its first issue and open it."""
        # Dialogs are loaded when they are asked for, as everywhere: the window is there sooner.
        from redactie.app.start.new_publication import NewPublicationDialog

        dialog = NewPublicationDialog(self._window.folder_for_dialogs(), self._window)
        if dialog.exec() and dialog.made:
            self.open(dialog.made)

    def new_issue(self) -> None:
        """Ask for number and date, make the issue and open it."""
        from redactie.app.start.new_issue import NewIssueDialog

        folder = self._session.publication_folder
        if folder and self._leave():
            dialog = NewIssueDialog(folder, self._window)
            if dialog.exec() and dialog.made:
                made = dialog.made
                self._attempt(lambda: self._session.open(made))

    def sample(self) -> None:
        """Open the user's copy of the sample, and make it first where there is none."""
        from redactie.store.sample import copy_sample

        target = _documents() / "Redactie" / tr("Sample newsletter")
        if target.is_dir() or self._attempt(lambda: copy_sample(target)):
            self.open(target)

    def _attempt(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except RedactieError as error:
            show_error(self._window, error)
            return False
        self._remember()
        return True

    def _remember(self) -> None:
        folder = self._session.publication_folder
        if folder:
            self._recent.add(folder.path.absolute(), folder.publication.name, datetime.now().astimezone())


def _documents() -> Path:
    from PySide6.QtCore import QStandardPaths

    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
