"""The articles of the issue as rows."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from redactie.app.session import Session
from redactie.app.translate import tr, tr_message
from redactie.app.words import article_name, author_names, fit_text, kind_name, status_name
from redactie.model.article import Article, Kind, Levers
from redactie.model.colour import Colour
from redactie.model.finding import Finding

_MIME = "application/x-redactie-article"
_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row tells its delegate beside its text."""

    ROW = int(Qt.ItemDataRole.UserRole) + 1


class Row(Struct, frozen=True):
    """One row as it is drawn. `fit` is None as long as the pages are not known; `problem` says why it is unreadable.

    `kind` is what it is where it is no article; `left_out` says that it is a filler for which no page has room, and
    `levered` that room, pictures or spacing were changed to make it fit.
    """

    id: str
    headline: str
    authors: str
    status: str
    colour: Colour | None = None
    fit: int | None = None
    unsaved: bool = False
    problem: str = ""
    kind: Kind = Kind.ARTICLE
    left_out: bool = False
    levered: bool = False

    @property
    def badge(self) -> str:
        """How the article fits, in words; empty as long as that is not known."""
        if self.left_out:
            return tr("Not placed")
        return "" if self.fit is None else fit_text(self.fit)

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        kind = "" if self.kind.written else kind_name(self.kind)
        levers = tr("Made to fit") if self.levered else ""
        parts = (self.headline, kind, self.authors, self.status, self.problem, self.badge, levers)
        return ", ".join(part for part in parts if part)

    @property
    def explained(self) -> str:
        """What does not stand in the row in full, line by line."""
        levers = tr("Made to fit: room, pictures or spacing were changed") if self.levered else ""
        return self.problem or "\n".join(part for part in (self.headline, self.authors, self.status, levers) if part)


class ArticleModel(QAbstractListModel):
    """The rows of the open issue that match the filter, then the articles that could not be read.

    `orderWished` carries the ids in the order into which the user dragged them.
    """

    orderWished = Signal(object)  # noqa: N815 (Qt's way of naming signals)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: tuple[Row, ...] = ()
        self._filter = ""
        self.refresh()

    # --- what the list shows -----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Take over what the session holds: in place where the rows are the same articles, anew otherwise."""
        rows = tuple(row for row in self._make_rows() if self._matches(row))
        if [row.id for row in rows] != [row.id for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        changed = [place for place, row in enumerate(rows) if row != self._rows[place]]
        self._rows = rows
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))

    def set_filter(self, text: str) -> None:
        """Show only rows whose headline, author or status contains this text."""
        self._filter = text.strip().casefold()
        self.refresh()

    def row_of(self, article_id: str) -> int:
        """Return the row in which an article stands, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.id == article_id), -1)

    def row(self, index: _Index) -> Row | None:
        """Return what stands in a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def _matches(self, row: Row) -> bool:
        return not self._filter or self._filter in f"{row.headline} {row.authors} {row.status}".casefold()

    def _make_rows(self) -> Sequence[Row]:
        issue, folder = self._session.issue, self._session.issue_folder
        if issue is None or folder is None:
            return ()
        unsaved = {article.id for article in self._session.unsaved}
        rows = [self._article_row(article, article.id in unsaved) for article in issue.articles]
        return [*rows, *(_unreadable_row(each, why) for each, why in folder.unreadable.items())]

    def _article_row(self, article: Article, unsaved: bool) -> Row:
        publication, pages = self._session.publication, self._session.pages
        theme = publication.themes.get(article.theme) if publication else None
        names = author_names(publication, article) if publication else ""
        fit = pages.fits.get(article.id) if pages else None
        return Row(
            id=article.id,
            headline=article_name(article),
            authors=names,
            status=status_name(article.status),
            colour=theme.colour if theme else None,
            fit=fit.lines if fit else None,
            unsaved=unsaved,
            kind=article.kind,
            left_out=article.kind is Kind.FILLER and pages is not None and fit is None,
            levered=article.fit != Levers(),
        )

    # --- Qt's side ---------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows, says and carries."""
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.headline
            case Qt.ItemDataRole.ToolTipRole:
                return row.explained
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Role.ROW:
                return row
            case _:
                return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what can be done with a row: only readable articles can be moved, and only without a filter."""
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if not row.problem and not self._filter else flags

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        """Return that rows are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Return the type of what is dragged."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """Return the dragged article as data."""
        mime = QMimeData()
        row = self.row(indexes[0]) if indexes else None
        mime.setData(_MIME, (row.id if row else "").encode())
        return mime

    def dropMimeData(  # noqa: N802
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002
        row: int,
        column: int,  # noqa: ARG002
        parent: _Index,
    ) -> bool:
        """Wish the order that a drop asks for. Always False: the rows follow when the session has changed."""
        dragged = bytes(data.data(_MIME).data()).decode()
        target = row if row >= 0 else parent.row() if parent.isValid() else len(self._rows)
        self.move(dragged, target)
        return False

    def move(self, article_id: str, target: int) -> None:
        """Wish that an article comes to stand before the row `target`."""
        ids = [row.id for row in self._rows if not row.problem]
        if article_id not in ids:
            return
        place = ids.index(article_id)
        ids.remove(article_id)
        ids.insert(max(0, min(target - (1 if place < target else 0), len(ids))), article_id)
        self.orderWished.emit(tuple(ids))


def _unreadable_row(article_id: str, finding: Finding) -> Row:
    return Row(article_id, article_id, "", tr("Cannot be read"), problem=tr_message(finding.what))
