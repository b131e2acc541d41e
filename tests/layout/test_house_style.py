"""What the house style sets, read from its pages and from what its parts measure."""

from pathlib import Path
from types import MappingProxyType

import pypdfium2

from redactie.layout.grid import Grid
from redactie.layout.pages import Pages
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Kind
from redactie.model.publication import Author, Colophon, PageSpec
from redactie.text.edition import Edition
from tests.layout.bench import Bench, text_of
from tests.support.editions import make_article, make_edition

GRID = Grid.of(HouseStyle.load("classic").tokens, PageSpec(columns=4))
WORDS = "De vereniging vraagt haar leden naar wat zij nodig hebben van de netbeheerder en van de gemeente. "


def grounds(pages: Pages) -> list[list[tuple[int, int]]]:
    """Return of every page the columns of pixels at which the ground of a box is seen, as runs of left and right."""
    document = pypdfium2.PdfDocument(pages.pdf)
    try:
        pictures = [page.render(scale=1).to_pil().convert("RGB") for page in document]
    finally:
        document.close()
    tint = (0xF1, 0xF3, 0xF5)
    found: list[list[tuple[int, int]]] = []
    for picture in pictures:
        width, height = picture.size
        marked = [any(picture.getpixel((x, y)) == tint for y in range(0, height, 5)) for x in range(width)]
        edges = [x for x in range(1, width) if marked[x] != marked[x - 1]]
        found.append(list(zip(edges[::2], edges[1::2], strict=True)))
    return found


def test_the_ground_of_the_colophon_ends_with_the_columns(typesetter: Typesetter):
    edition = make_edition([make_article(body=WORDS * 30)])
    left, right = grounds(typesetter.typeset(edition))[-1][0][0], grounds(typesetter.typeset(edition))[-1][-1][1]
    assert left >= GRID.left - 1
    assert right <= GRID.page_width - GRID.right + 1


def test_a_box_that_goes_on_over_a_page_has_its_ground_on_both(typesetter: Typesetter):
    edition = make_edition([make_article(kind=Kind.BOX, body=WORDS * 300)], colophon=Colophon())
    pages = typesetter.typeset(edition)
    assert pages.count > 1
    assert all(grounds(pages))


def test_the_colophon_divides_no_words(typesetter: Typesetter):
    text = "**Redactie** Anne-Wil Hoogenbosch-Vandersteenhoven, Femke Aalderspolderman, Marit Scholtenoudehaven " * 4
    edition = make_edition([make_article()], colophon=Colophon(title="Colofon", text=text))
    printed = text_of(typesetter.typeset(edition))
    for name in ("Vandersteenhoven", "Aalderspolderman", "Scholtenoudehaven"):
        assert printed.count(name) == 4


def heads(edition: Edition, tmp_path: Path, columns: int) -> int:
    """Return how many lines the head of the first story takes over so many columns."""
    return min(wide.head for wide in Bench.at(tmp_path, edition).measure(edition)[0][1].wides[columns])


def test_many_authors_stand_in_rows(tmp_path: Path):
    people = [
        Author(id=f"a{number}", name=f"Naam {number}", role="lid", email=f"a{number}@x.nl") for number in range(6)
    ]
    authors = MappingProxyType({each.id: each for each in people})

    def issue(count: int) -> Edition:
        return make_edition([make_article(authors=tuple(authors)[:count], body=WORDS)], authors=authors)

    (tmp_path / "one").mkdir()
    (tmp_path / "six").mkdir()
    one, six = heads(issue(1), tmp_path / "one", 4), heads(issue(6), tmp_path / "six", 4)
    assert six - one <= 8  # two rows of three lines, not a pile of six


def test_code_is_as_large_as_the_text_around_it(typesetter: Typesetter):
    body = "gewoon `gewoon` gewoon"
    edition = make_edition([make_article(title="", lead="", kicker="", authors=(), theme=None, body=body)])
    document = pypdfium2.PdfDocument(typesetter.typeset(edition).pdf)
    try:
        page = document[0].get_textpage()
        whole = page.get_text_range()
        starts = [at for at in range(len(whole)) if whole.startswith("gewoon", at)]
        text, code, _ = (pypdfium2.raw.FPDFText_GetFontSize(page, at) for at in starts)
    finally:
        document.close()
    assert 0.92 * text <= code <= text


def test_the_items_of_a_list_are_ragged(typesetter: Typesetter):
    items = "\n".join(f"{number}. {WORDS}" for number in range(1, 6))
    edition = make_edition([make_article(body=f"{WORDS * 3}\n\n{items}")], colophon=Colophon())
    document = pypdfium2.PdfDocument(typesetter.typeset(edition).pdf)
    try:
        page = document[0].get_textpage()
        whole = page.get_text_range()
        gaps = [
            page.get_charbox(at + 1)[0] - page.get_charbox(at - 1)[2]
            for at in range(whole.index("1. De"), len(whole) - 1)
            if whole[at] == " "
            and whole[at - 1].isalpha()
            and page.get_charbox(at + 1)[0] > page.get_charbox(at - 1)[2]
        ]
    finally:
        document.close()
    assert max(gaps) < 2.2 * sorted(gaps)[len(gaps) // 2]
