"""Adding pieces to the issue: an empty article of a kind, or what needs to be asked for first."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from redactie.app.failures import show_error
from redactie.app.pictures import bring_in, picture_filter
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.layout.words import page_words
from redactie.model.article import Kind, Picture
from redactie.model.errors import RedactieError

_ADVERT_COLUMNS = 2


class Adding(QObject):
    """Adds pieces after the current one, or on a page (from 1) where one is given: that can be undone.

    Every method says whether one was added, which is the current one then.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._window = parent

    def add(self, kind: Kind, page: int = 0) -> bool:
        """Add an empty piece of a kind, with the headline that it needs."""
        if kind is Kind.ADVERT:
            return self._put(tr("Advertisement"), kind, page, columns=_ADVERT_COLUMNS)
        if kind is Kind.CONTENTS:
            publication = self._session.publication
            return publication is not None and self._put(page_words(publication.language).contents, kind, page)
        return self._put(tr("New filler") if kind is Kind.FILLER else tr("New article"), kind, page)

    def ask_advert(self, page: int = 0) -> bool:
        """Ask for the picture of an advertisement and add it."""
        folder = self._session.issue_folder
        if folder is None:
            return False
        start = str(folder.path / "images")
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Choose the advertisement"), start, picture_filter())
        if not name:
            return False
        try:
            source = bring_in(Path(name), folder.path, "images")
        except RedactieError as error:
            show_error(self._window, error)
            return False
        title = Path(name).stem.replace("-", " ").replace("_", " ").strip().capitalize()
        image = Picture(source=source, alt=title)
        return self._put(title, Kind.ADVERT, page, columns=_ADVERT_COLUMNS, image=image)

    def _put(
        self, title: str, kind: Kind, page: int, *, columns: int | None = None, image: Picture | None = None
    ) -> bool:
        structure = self._session.structure
        if page:
            return structure.insert(title, kind, page, columns=columns, image=image) is not None
        return structure.add(title, kind, columns=columns, image=image) is not None
