"""From printed pages to what is told of them: how every article fits, and where everything came to stand."""

from collections.abc import Hashable, Mapping, Sequence

from redactie.layout.grid import Grid
from redactie.layout.pages import Pages
from redactie.layout.places import PlacedCell, areas, fit, free, headline_lines, pictures, placed_cells, spots
from redactie.layout.printer import Printed
from redactie.layout.prints import prints
from redactie.layout.stage import Piece
from redactie.layout.staged import Setting, StagedEdition


def pages_of(staged: StagedEdition, setting: Setting, printed: Printed, grid: Grid, makings: Hashable) -> Pages:
    """Return the pages of an edition; `makings` is what every page is printed from, see `prints`."""
    pieces, over, found = staged.pieces, setting.over, printed.found
    sources = {piece.story.id: piece.source for piece in pieces}
    placed = {
        pieces[number].story.id: place
        for number, place in placed_cells(setting.plan).items()
        if pieces[number].story.id
    }
    zones = {story: areas(story, place, grid) for story, place in placed.items()}
    fits = {
        story: fit(
            place, over.get(place.cell.story, 0), tuple(area.page for area in zones[story]), setting.plan.gap,
            grows=pieces[place.cell.story].source.kind.written,
        )
        for story, place in placed.items()
    }  # fmt: skip
    return Pages(
        pdf=printed.pdf,
        count=found.pages,
        fits=fits,
        spots=tuple(spots(found.marks, sources, placed, grid)),
        areas=tuple(area for each in zones.values() for area in each),
        missing_glyphs={story: source.missing for story, source in sources.items() if source.missing},
        columns=grid.columns,
        pictures=tuple(
            picture
            for piece in pieces
            for picture in pictures(found.images, piece.pictures, zones.get(piece.story.id, ()))
        ),
        headline_lines=headline_lines(found.marks, placed),
        guides=grid.guides,
        free=tuple(
            area
            for story, each in fits.items()
            for area in free(zones[story], -each.lines, placed[story].cell.free, grid)
        ),
        prints=prints(setting.plan, _looks(pieces, placed), over, (makings, staged.front)),
    )


def _looks(pieces: Sequence[Piece], placed: Mapping[str, PlacedCell]) -> list[Hashable]:
    """Return what each story is printed from: its code, and the pages that it names."""
    pages = {story: place.row.page for story, place in placed.items()}
    return [(piece.source.code, *(pages.get(story) for story in piece.source.references)) for piece in pieces]
