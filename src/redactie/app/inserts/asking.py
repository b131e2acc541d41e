"""Asks what the editor needs to know before it can put a link or a picture in the text."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog, QWidget

from redactie.app.editor import commands
from redactie.app.editor.view import EditorView
from redactie.app.failures import show_error
from redactie.app.look.chips import chip_icon
from redactie.app.pictures import bring_in, picture_filter
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.app.words import article_name
from redactie.model.article import Picture
from redactie.model.errors import RedactieError

if TYPE_CHECKING:
    from redactie.app.inserts.link_dialog import Goal


class Asking(QObject):
    """Listens to an editor and answers its wishes with dialogs; every answer is one step to undo."""

    def __init__(self, session: Session, editor: EditorView, window: QWidget) -> None:
        super().__init__(editor)
        self._session = session
        self._editor = editor
        self._window = window
        editor.linkWished.connect(self.ask_link)
        editor.pictureWished.connect(self.ask_picture)

    def ask_link(self) -> None:
        """Ask where the link at the cursor leads, and write it down."""
        from redactie.app.inserts.link_dialog import LinkDialog

        place = commands.link_place(self._editor.area.textCursor())
        dialog = LinkDialog(place, self._goals(), self._window)
        if not dialog.exec():
            return
        if dialog.removed:
            self._editor.run(commands.remove_link)
        else:
            self._editor.run(partial(commands.put_link, words=dialog.words, address=dialog.goal))

    def ask_picture(self) -> None:
        """Ask about the picture at the cursor; where there is none, which one is to stand there."""
        picture = commands.picture_at(self._editor.area.textCursor())
        if picture is not None:
            self._ask_about(picture, new=False)
        elif folder := self._session.issue_folder:
            start = str(folder.path / "images")
            name, _ = QFileDialog.getOpenFileName(self._window, tr("Choose a picture"), start, picture_filter())
            if name:
                self._ask_about(Picture(source=name), new=True)

    def _ask_about(self, picture: Picture, *, new: bool) -> None:
        from redactie.app.inserts.picture_dialog import PictureDialog

        folder = self._session.issue_folder
        if folder is None:
            return
        dialog = PictureDialog(picture, folder.path, new=new, parent=self._window)
        if not dialog.exec():
            return
        if dialog.picture is None:
            self._editor.run(commands.remove_picture)
        elif new or dialog.picture != picture:
            self._put(dialog.picture, folder.path)

    def _put(self, picture: Picture, folder: Path) -> None:
        if Path(picture.source).is_absolute():
            try:
                picture = replace(picture, source=bring_in(Path(picture.source), folder, "images"))
            except RedactieError as error:
                show_error(self._window, error)
                return
        self._editor.run(partial(commands.put_picture, picture=picture))

    def _goals(self) -> list[Goal]:
        from redactie.app.inserts.link_dialog import Goal

        issue = self._session.issue
        others = [each for each in issue.articles if each.id != self._session.current_id] if issue else []
        return [Goal(each.id, article_name(each), chip_icon(self._colour(each.theme))) for each in others]

    def _colour(self, theme_id: str) -> QColor | None:
        publication = self._session.publication
        theme = publication.themes.get(theme_id) if publication else None
        return QColor(theme.colour.hex) if theme else None
