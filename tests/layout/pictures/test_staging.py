import struct
import zlib
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from redactie.layout.grid import Grid
from redactie.layout.pages import Pages
from redactie.layout.pictures.staging import PictureStage, Wanted
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Picture
from redactie.text.edition import Folders
from tests.support.editions import make_article, make_edition
from tests.support.pictures import CHART_WORDS, draw_chart


@pytest.fixture
def stage(tmp_path: Path) -> PictureStage:
    (tmp_path / "pictures").mkdir()
    return PictureStage(tmp_path / "pictures")


def saved(path: Path, size: tuple[int, int] = (40, 20), **options: object) -> Path:
    Image.effect_noise(size, 60).convert("RGB").save(path, **options)  # type: ignore[arg-type]
    return path


def broken_pixels(path: Path) -> Path:
    """Save a PNG whose header and check sums are right, without any pixels."""
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", 200, 200, 8, 2, 0, 0, 0)),
        (b"IDAT", b"no pixels at all"),
        (b"IEND", b""),
    ]
    data = b"".join(
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in chunks
    )
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + data)
    return path


def test_a_picture_that_needs_no_change_is_staged_byte_for_byte(stage: PictureStage, tmp_path: Path):
    path = saved(tmp_path / "a.png")
    placed = stage.place(Wanted(path, "images/a.png", 100))
    assert (tmp_path / placed.path.lstrip("/")).read_bytes() == path.read_bytes()
    assert (placed.name, placed.ratio) == ("a.png", 0.5)


def test_pictures_with_the_same_content_are_staged_once(stage: PictureStage, tmp_path: Path):
    first = saved(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes(first.read_bytes())
    places = {stage.place(Wanted(tmp_path / name, name, 100)).path for name in ("a.png", "b.png")}
    assert len(places) == len(list((tmp_path / "pictures").iterdir())) == 1


def test_many_pictures_are_staged_at_once(stage: PictureStage, tmp_path: Path):
    wanted = [Wanted(saved(tmp_path / f"{n}.jpg", (300, 20 + n)), f"{n}.jpg", 100) for n in range(12)]
    stage.prepare(wanted)
    assert len(list((tmp_path / "pictures").iterdir())) == 12
    assert [round(stage.place(each).ratio, 2) for each in wanted] == [round((20 + n) / 300, 2) for n in range(12)]


@pytest.mark.parametrize("path", [None, Path("nergens") / "a.png"])
def test_a_picture_that_is_not_there_has_a_name_only(stage: PictureStage, path: Path | None):
    placed = stage.place(Wanted(path, "images\\a.png", 100))
    assert (placed.path, placed.name) == ("", "a.png")


def test_a_picture_that_changed_is_staged_anew(stage: PictureStage, tmp_path: Path):
    wanted = Wanted(saved(tmp_path / "a.png"), "a.png", 100)
    before = stage.place(wanted)
    saved(tmp_path / "a.png", (40, 40))
    assert stage.place(wanted).ratio == 1.0 != before.ratio


def test_a_photograph_of_which_the_end_is_missing_is_never_printed(stage: PictureStage, tmp_path: Path):
    path = saved(tmp_path / "a.jpg", (200, 200))
    path.write_bytes(path.read_bytes()[:-30])
    assert stage.place(Wanted(path, "a.jpg", 400)).path == ""


def test_broken_pixels_are_found_once_pictures_are_distrusted(stage: PictureStage, tmp_path: Path):
    wanted = Wanted(broken_pixels(tmp_path / "a.png"), "a.png", 400)
    assert stage.place(wanted).path
    assert stage.distrust()
    assert stage.place(wanted).path == ""
    assert not stage.distrust()


@pytest.mark.parametrize("name", ["a.png", "a.jpg"])
def test_an_issue_with_a_broken_picture_shows_the_others(typesetter: Typesetter, tmp_path: Path, name: str):
    good = saved(tmp_path / "goed.png", (300, 200))
    broken = tmp_path / name
    data = saved(broken, (300, 200)).read_bytes()
    broken.write_bytes(data[: len(data) // 2])
    articles = [
        make_article("goed", image=Picture(source=good.name, alt="goed")),
        make_article("kapot", image=Picture(source=name, alt="kapot")),
    ]
    pages = typesetter.typeset(make_edition(articles, folders=Folders(tmp_path, tmp_path)))
    assert set(pages.fits) == {"goed", "kapot"}
    alone = typesetter.typeset(make_edition(articles[1:], folders=Folders(tmp_path, tmp_path)))
    assert len(pages.pdf) > len(alone.pdf) + 20_000


def drawn_widths(pages: Pages) -> list[float]:
    """Return how wide every picture is drawn, in points."""
    document = pypdfium2.PdfDocument(pages.pdf)
    try:
        bounds = [
            each.get_bounds() for page in document for each in page.get_objects() if each.type == FPDF_PAGEOBJ_IMAGE
        ]
    finally:
        document.close()
    return sorted(right - left for left, _, right, _ in bounds)


@pytest.mark.parametrize("columns", [1, 2, 3, 4])
@pytest.mark.parametrize("where", ["head", "text"])
def test_a_picture_is_as_wide_as_its_editor_asked_for(typesetter: Typesetter, tmp_path: Path, columns: int, where: str):
    name = saved(tmp_path / "a.png", (400, 120)).name
    picture = Picture(source=name, alt="a", caption="Een bijschrift", columns=columns) if where == "head" else None
    figure = f'![a]({name} "Een bijschrift"){{columns={columns}}}' if where == "text" else ""
    body = f"{'woord ' * 300}\n\n![a]({name}){{columns=1}}\n\n{figure}\n\n{'woord ' * 200}"
    articles = [make_article("a", image=picture, body=body, authors=()), make_article("b", authors=())]
    edition = make_edition(articles, folders=Folders(tmp_path, tmp_path))
    grid = Grid.of(HouseStyle.load("classic").tokens, edition.publication.page)
    assert drawn_widths(typesetter.typeset(edition)) == pytest.approx([grid.span(1), grid.span(columns)], abs=0.5)


def test_a_drawing_is_printed_as_lines_and_words_and_never_as_pixels(typesetter: Typesetter, tmp_path: Path):
    name = draw_chart(tmp_path / "grafiek.svg").name
    articles = [make_article("a", image=Picture(source=name, alt="a"), authors=())]
    pages = typesetter.typeset(make_edition(articles, folders=Folders(tmp_path, tmp_path)))
    assert drawn_widths(pages) == []
    document = pypdfium2.PdfDocument(pages.pdf)
    try:
        assert CHART_WORDS in document[0].get_textpage().get_text_range()
    finally:
        document.close()
