"""Puts the window together: makes the features, and connects them in one visible block."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from redactie.app.failures import show_error
from redactie.app.inserts.asking import Asking
from redactie.app.look.icons import icon
from redactie.app.look.look import Look
from redactie.app.look.widgets import primary
from redactie.app.pictures import bring_in
from redactie.app.saving.autosave import Autosave
from redactie.app.saving.recovery import Recovery
from redactie.app.saving.saver import Saver
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.app.window.editing import Editing
from redactie.app.window.main_window import MainWindow
from redactie.app.window.menus import Menus, issue_button
from redactie.app.window.opening import Opening
from redactie.app.window.recent import RecentPublications
from redactie.app.window.workspace import Workspace
from redactie.app.words import issue_name
from redactie.model.errors import RedactieError
from redactie.model.preset import DEFAULT_PRESET
from redactie.model.publication import Publication
from redactie.store.recovery import RecoveryJournal


class Deeds(QObject):
    """What the menus can ask for."""

    def __init__(self, window: MainWindow, session: Session, settings: QSettings, look: Look, state: Path) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._look = look
        self._logs = state / "log"
        self.recent = window.recent
        self.saver = Saver(window, session)
        self.autosave = Autosave(session, window)
        self.recovery = Recovery(session, RecoveryJournal(state / "recovery"), window)
        self.editing = Editing(session, self)
        self.opening = Opening(window, session, self.recent, self.saver.leave)

    @property
    def colours(self) -> str:
        """The chosen colours: `light`, `dark`, or empty for the system's."""
        return str(self._settings.value("colours", "") or "")

    @property
    def language(self) -> str:
        """The chosen language, or empty for the system's."""
        return str(self._settings.value("language", "") or "")

    def choose_colours(self, wish: str) -> None:
        """Wear these colours and remember it."""
        self._settings.setValue("colours", wish)
        self._look.choose(wish)

    def choose_language(self, language: str) -> None:
        """Remember the language; it is spoken from the next start on."""
        self._settings.setValue("language", language)
        QMessageBox.information(
            self._window, tr("Language"), tr("Redactie speaks the other language after you start it again.")
        )

    def issues(self) -> tuple[str, tuple[str, ...]]:
        """Return the id of the open issue and those of all issues."""
        folder, issue = self._session.publication_folder, self._session.issue
        return (issue.id if issue else "", folder.issue_ids() if folder else ())

    def close_publication(self) -> None:
        """Go back to the start page."""
        if self.saver.leave():
            self._session.leave()

    def export(self) -> None:
        """Show the dialog for exporting."""
        from redactie.app.export.dialog import ExportDialog

        edition = self._session.edition
        if edition is not None and self.saver.save():
            memories = self._session.memories
            ExportDialog(
                edition, self._settings, self._window, memories=memories, change_preset=self.change_preset
            ).exec()

    def edit_publication(self) -> None:
        """Show the facts of the publication."""
        from redactie.app.publication.dialog import publication_dialog

        dialog = publication_dialog(self._session, self._window)
        if dialog:
            dialog.exec()

    def edit_house_style(self) -> None:
        """Show the tokens of the house style beside the pages."""
        from redactie.app.house_style.dialog import house_style_dialog

        dialog = house_style_dialog(self._session, parent=self._window)
        if dialog:
            dialog.exec()
            dialog.deleteLater()

    def edit_presets(self) -> None:
        """Show the finishes of the PDF."""
        self.change_preset(DEFAULT_PRESET, self._window)

    def change_preset(self, name: str, parent: QWidget) -> Publication | None:
        """Show a finish of the PDF; return the publication as it is then, if there is one."""
        from redactie.app.publication.preset_dialog import preset_dialog

        dialog = preset_dialog(self._session, name, parent)
        if dialog:
            dialog.exec()
            dialog.deleteLater()
        return self._session.publication

    def edit_issue(self) -> None:
        """Show the facts of the open issue."""
        from redactie.app.publication.issue_dialog import issue_dialog

        dialog = issue_dialog(self._session, self._window)
        if dialog:
            dialog.exec()

    def edit_authors(self) -> None:
        """Show the register of authors."""
        from redactie.app.registers.authors import authors_dialog

        if self._session.publication:
            authors_dialog(self._session, self._window).exec()

    def edit_themes(self) -> None:
        """Show the register of themes."""
        from redactie.app.registers.themes import themes_dialog

        if self._session.publication:
            themes_dialog(self._session, self._window).exec()

    def find(self) -> None:
        """Open the editor's search."""
        if self._window.workspace:
            self._window.workspace.editor.find()

    def find_and_replace(self) -> None:
        """Open the editor's search with a field for what comes instead."""
        if self._window.workspace:
            self._window.workspace.editor.find_and_replace()

    def next_pane(self, step: int) -> None:
        """Put the keyboard in the next pane."""
        if self._window.workspace:
            self._window.workspace.next_pane(step)

    def full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def show_file(self, path: Path) -> None:
        """Open the folder in which a file lies."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def show_log(self) -> None:
        """Open the folder with the log."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs)))

    def about(self) -> None:
        """Say which program this is."""
        from importlib.metadata import version

        text = tr("Redactie {version}\n\nWrites, lays out and publishes the newsletter.", version=version("redactie"))
        QMessageBox.about(self._window, tr("About Redactie"), text)

    def use_picture(self, picture: Path) -> None:
        """Bring a picture into the issue and give it to the current article."""
        folder, workspace = self._session.issue_folder, self._window.workspace
        if folder is None or workspace is None:
            return
        try:
            workspace.properties.set_picture(bring_in(picture, folder.path, "images"))
        except RedactieError as error:
            show_error(self._window, error)


def assemble(session: Session, settings: QSettings, look: Look, state: Path) -> tuple[MainWindow, Deeds]:
    """Return the window with everything connected; logs and recovery copies are kept in the folder `state`."""
    window = MainWindow(session, settings, RecentPublications(settings))
    deeds = Deeds(window, session, settings, look, state)
    menus = Menus(window, deeds)
    _fill_tool_bar(session, deeds, menus)

    def connect_workspace(workspace: Workspace) -> None:
        menus.add_workspace(workspace)
        workspace.properties.authorsWished.connect(deeds.edit_authors)
        workspace.properties.pictureChosen.connect(deeds.use_picture)
        workspace.issueWished.connect(deeds.edit_issue)
        workspace.problems.fileChosen.connect(deeds.show_file)
        window.status.fitChosen.connect(workspace.show_copyfit)
        Asking(session, workspace.editor, window)

    window.workspaceMade.connect(connect_workspace)
    window.closing.connect(deeds.saver.close)
    window.closed.connect(deeds.recovery.close)
    window.start.newWished.connect(deeds.opening.new_publication)
    window.start.openWished.connect(deeds.opening.browse)
    window.start.sampleWished.connect(deeds.opening.sample)
    window.no_issue.issueWished.connect(deeds.opening.new_issue)
    window.start.publicationWished.connect(deeds.opening.open)
    for signal in (session.issueChanged, session.publicationChanged):
        signal.connect(lambda: menus.follow(session.publication, session.issue))
    session.failed.connect(partial(show_error, window))
    return window, deeds


def _fill_tool_bar(session: Session, deeds: Deeds, menus: Menus) -> None:
    name = issue_button(menus.fill_issues)
    name.setToolTip(tr("Another issue"))
    export = primary(tr("Export…"))
    export.setToolTip(tr("Word, PDF and the web (Ctrl+E)"))
    export.clicked.connect(deeds.export)

    def show_name() -> None:
        publication, issue = session.publication, session.issue
        if publication and issue:
            name.setText(f"{publication.name}   {issue_name(issue)}")
            name.setIcon(icon("caret-down"))

    session.issueChanged.connect(show_name)
    session.publicationChanged.connect(show_name)
    menus.fill_tool_bar(name, export)
