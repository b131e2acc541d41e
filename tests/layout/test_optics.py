"""What the eye of a typographer asks for, read from the letters as they stand on the pages of the sample."""

from collections.abc import Iterator
from itertools import pairwise

import pypdfium2
import pytest
from msgspec import Struct
from pypdfium2 import raw

from redactie.cli.commands.opening import open_edition
from redactie.layout.pages import Guides, Pages
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from tests.support.editions import sample_folders

JUSTIFIED = ("classic", "compact")
_SOFT = "\x02"  # pdfium's sign for a hyphen that a line ends in
_EVEN = 0.06  # points


class Letter(Struct, frozen=True):
    """A character on a page: its size, its ink from the left to the right and from the base line up, and its room."""

    character: str
    size: float
    base: float
    left: float
    right: float
    height: float
    room: tuple[float, float]


class Sheets(Struct, frozen=True):
    """The sample in a style, with the letters of every page in the order of the file."""

    style: HouseStyle
    pages: Pages
    letters: tuple[tuple[Letter, ...], ...]

    @property
    def guides(self) -> Guides:
        assert self.pages.guides is not None
        return self.pages.guides

    def text(self) -> Iterator[Letter]:
        """Yield the letters that are as large as running text."""
        size = self.style.tokens.sizes.body
        return (letter for page in self.letters for letter in page if abs(letter.size - size) < _EVEN)


def letters(pdf: bytes) -> Iterator[tuple[Letter, ...]]:
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        yield tuple(_letter(text, at, page.get_height()) for at in range(text.count_chars()))
    document.close()


def _letter(text: pypdfium2.PdfTextPage, at: int, height: float) -> Letter:
    left, foot, right, head = text.get_charbox(at)
    room = text.get_charbox(at, loose=True)
    character, size = chr(raw.FPDFText_GetUnicode(text, at)), raw.FPDFText_GetFontSize(text, at)
    return Letter(character, size, height - foot, left, right, head - foot, (room[0], room[2]))


@pytest.fixture(scope="module", params=["classic", "compact", "modern"])
def sheets(request: pytest.FixtureRequest) -> Sheets:
    style = HouseStyle.load(request.param)
    typesetter = Typesetter(style)
    try:
        pages = typesetter.typeset(open_edition(sample_folders().issue).edition)
    finally:
        typesetter.close()
    return Sheets(style, pages, tuple(letters(pages.pdf)))


def hanging(sheets: Sheets, sign: str) -> list[float]:
    """Return by how many points signs at the edges of columns hang over them."""
    edges = [right for _, right in sheets.guides.columns]
    over = (each.right - edge for each in sheets.text() if each.character == sign for edge in edges)
    return [distance for distance in over if abs(distance) < 0.3 * sheets.style.tokens.sizes.body]


def test_hyphens_hang_over_the_edge_of_justified_columns(sheets: Sheets):
    over = hanging(sheets, _SOFT)
    if sheets.style.name not in JUSTIFIED:
        assert not any(distance > 0.5 * sheets.style.tokens.sizes.body for distance in over)
        return
    assert len(over) > 60
    # The few others are those of lists, which are ragged.
    assert sum(0.8 < distance < 1.6 for distance in over) > 0.93 * len(over)


def test_letters_end_at_the_edge_of_their_column(sheets: Sheets):
    for letter in "entr":
        assert max(hanging(sheets, letter), default=0) < 0.35


def test_figures_are_those_of_the_style(sheets: Sheets):
    # A nought is as high as a small letter where figures have forms of their own, and as a capital where they line up.
    noughts = {round(each.height / each.size, 2) for each in sheets.text() if each.character == "0"}
    others = {
        round(each.height / each.size, 2)
        for page in sheets.letters
        for each in page
        if each.character == "0" and abs(each.size - sheets.style.tokens.sizes.caption) < _EVEN
    }
    assert (min(noughts) < 0.6) == (sheets.style.name in JUSTIFIED)
    assert min(others) > 0.62


def test_the_spaces_of_justified_lines_are_seldom_wide(sheets: Sheets):
    size = sheets.style.tokens.sizes.body
    text = [list(page) for page in sheets.letters]
    gaps = [
        (after.room[0] - before.room[1]) / size
        for page in text
        for (before, between), (_, after) in pairwise(pairwise(page))
        if between.character == " " and abs(between.size - size) < _EVEN
        and before.character.isalpha() and after.character.isalpha() and after.left > before.right
    ]  # fmt: skip
    assert len(gaps) > 1000
    usual = 0.235 if sheets.style.name in JUSTIFIED else 0.2
    wide = sum(gap > 2 * usual for gap in gaps) / len(gaps)
    assert wide < (0.08 if sheets.style.name in JUSTIFIED else 0.01)
    assert sorted(gaps)[len(gaps) // 100] > 0.5 * usual


def test_kickers_are_set_a_little_wider_than_text(sheets: Sheets):
    kicker = sheets.style.tokens.sizes.kicker
    page = next(page for page in sheets.letters[1:] if "akonderwijs" in _run(page).lower())
    start = _run(page).lower().index("akonderwijs")
    run = page[start : start + len("akonderwijs")]
    assert abs(run[0].size - kicker) < _EVEN
    gaps = [(after.room[0] - before.room[1]) / kicker for before, after in pairwise(run)]
    assert sorted(gaps)[len(gaps) // 2] > 0.015


def _run(page: tuple[Letter, ...]) -> str:
    return "".join(each.character for each in page)


def test_every_line_of_text_stands_on_the_grid_of_the_page(sheets: Sheets):
    guides = sheets.guides
    off = [
        (number, round(each.base, 1))
        for number, page in enumerate(sheets.letters, 1)
        for each in page
        if each.character in "zxvw" and abs(each.size - sheets.style.tokens.sizes.body) < _EVEN
        and _distance(each.base - guides.first, guides.leading) > 0.45
    ]  # fmt: skip
    total = sum(each.character in "zxvw" for each in sheets.text())
    assert len(off) < 0.03 * total, off[:20]


def _distance(value: float, step: float) -> float:
    """Return how far a value is from a whole number of steps."""
    rest = value % step
    return min(rest, step - rest)
