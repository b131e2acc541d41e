"""The main window."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from redactie.app.session import Session
from redactie.app.start.no_issue import NoIssuePage
from redactie.app.start.page import StartPage
from redactie.app.status.bar import StatusBar
from redactie.app.translate import tr
from redactie.app.window.recent import RecentPublications
from redactie.app.window.workspace import Workspace
from redactie.app.words import article_name, issue_name

# On a smaller screen, in pixels at 100 %, the window begins as large as the screen.
_SMALL = QSize(1280, 720)
# What the system may draw around the window.
_FRAME = QSize(0, 48)


class MainWindow(QMainWindow):
    """Shows the start page or the place of work; its menus and dialogs are made by `redactie.app.window.assembly`."""

    workspaceMade = Signal(object)  # noqa: N815 (Qt's way of naming signals)
    closing = Signal(QCloseEvent)
    closed = Signal()

    def __init__(self, session: Session, settings: QSettings, recent: RecentPublications) -> None:
        super().__init__()
        self._session = session
        self._settings = settings
        self.recent = recent
        self.start = StartPage()
        self.workspace: Workspace | None = None
        self._stack = QStackedWidget()
        self.no_issue = NoIssuePage()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self.no_issue)
        self.setCentralWidget(self._stack)
        self.status = StatusBar(session)
        self.setStatusBar(self.status)
        self._take_room(self.screen().availableSize())
        recent.changed.connect(self._show_recent)
        for signal in (session.issueChanged, session.currentArticleChanged, session.articleChanged):
            signal.connect(self._show_title)
        session.dirtyChanged.connect(self.setWindowModified)
        session.issueChanged.connect(self._show_page)
        session.publicationChanged.connect(self._show_page)
        self._show_recent()
        self._show_title()
        self._show_page()
        self._restore()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Close unless someone who listens to `closing` refuses."""
        self.closing.emit(event)
        if not event.isAccepted():
            return
        self.closed.emit()
        self._settings.setValue("window/geometry", self.saveGeometry())
        if self.workspace:
            self.workspace.remember(self._settings)
            self.workspace.close_down()
        self._session.close()

    def folder_for_dialogs(self) -> Path:
        """Return the folder in which a dialog for files begins."""
        folder = self._session.publication_folder
        recent = self.recent.all()
        return folder.path.parent if folder else recent[0].path.parent if recent else Path.home()

    def _take_room(self, room: QSize) -> None:
        """Take a good part of the screen, all of a small one, and never need more than there is."""
        self.setMinimumSize(QSize(640, 420).boundedTo(room - _FRAME))
        self.resize(min(1480, room.width() * 19 // 20), min(920, room.height() * 9 // 10))
        if room.width() < _SMALL.width() or room.height() < _SMALL.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _restore(self) -> None:
        geometry = self._settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _show_recent(self) -> None:
        self.start.show_recent(self.recent.all())

    def _show_title(self) -> None:
        article, issue, publication = self._session.current, self._session.issue, self._session.publication
        parts = [article_name(article) if article else "", issue_name(issue) if issue else ""]
        parts.append(publication.name if publication and not issue else "")
        self.setWindowTitle(" — ".join([part for part in parts if part] + [tr("Redactie")]) + "[*]")

    def _show_page(self) -> None:
        open_issue = self._session.issue is not None
        if open_issue and self.workspace is None:
            self.workspace = Workspace(self._session)
            self.workspace.restore(self._settings, self.width())
            self._stack.addWidget(self.workspace)
            self.workspaceMade.emit(self.workspace)
        publication = self._session.publication
        if open_issue and self.workspace:
            if self._stack.currentWidget() is not self.workspace:
                self._stack.setCurrentWidget(self.workspace)
                self.workspace.editor.setFocus()  # one opens an issue to write in it
        elif publication:
            self.no_issue.show_publication(publication.name)
            self._stack.setCurrentWidget(self.no_issue)
        else:
            self._stack.setCurrentWidget(self.start)
        self.status.setVisible(open_issue)
