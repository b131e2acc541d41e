"""The cells of the flatplan as a list, for the view and for screen readers."""

from collections.abc import Iterator, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from redactie.app.flatplan.cells import FlatCell
from redactie.app.translate import tr
from redactie.app.words import fit_text

_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What an index tells beside its text."""

    CELL = int(Qt.ItemDataRole.UserRole) + 1


class CellModel(QAbstractListModel):
    """The cells, page by page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cells: tuple[FlatCell, ...] = ()

    def show(self, cells: Sequence[FlatCell]) -> None:
        """Take over these cells: in place where they are of the same parts of articles, anew otherwise."""
        before, cells = self.cells, tuple(cells)
        if [cell.key for cell in before] != [cell.key for cell in cells]:
            self.beginResetModel()
            self.cells = cells
            self.endResetModel()
            return
        self.cells = cells
        for place, (old, new) in enumerate(zip(before, cells, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place), self.index(place))

    def cell(self, index: _Index) -> FlatCell | None:
        """Return the cell of an index."""
        return self.cells[index.row()] if index.isValid() and index.row() < len(self.cells) else None

    def index_of(self, article: str, part: int = 0) -> QModelIndex:
        """Return the index of a part of an article, or of its first part where it has not so many; else none."""
        places = {cell.key: place for place, cell in enumerate(self.cells)}
        place = places.get((article, part), places.get((article, 0), -1))
        return self.index(place) if place >= 0 else QModelIndex()

    # --- Qt's side ---------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 (Qt's name)
        """Return how many cells there are."""
        return 0 if parent is not None and parent.isValid() else len(self.cells)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks of a cell."""
        cell = self.cell(index)
        if cell is None:
            return None
        match role:
            case Role.CELL:
                return cell
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return cell.headline
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return ", ".join(facts(cell))
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join((cell.headline, *facts(cell)))
            case _:
                return None


def facts(cell: FlatCell) -> Iterator[str]:
    """Yield what is to be known of a cell beside its headline, in words."""
    yield tr("Page {page}", page=cell.page)
    if cell.part:
        yield tr("Continued from page {page}", page=cell.pages[cell.part - 1])
    if cell.columns:
        yield tr("%n columns wide", cell.columns)
    if cell.pinned and cell.granted:
        yield tr("Pinned")
    elif cell.pinned:
        yield tr("Pinned to page {page}", page=cell.pinned)
        if cell.asked:
            yield tr("%n columns asked for", cell.asked)
    if cell.over:
        yield fit_text(cell.over)
