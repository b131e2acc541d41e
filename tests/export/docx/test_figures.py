import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from redactie.export.docx.figures import Frame, Pictures
from redactie.export.docx.package import Package
from redactie.export.html.pictures import PictureCache
from redactie.model.article import Levers, Picture
from redactie.text.edition import Folders
from tests.export.docx.documents import Opened, document_bytes, document_with
from tests.support.editions import IMAGE, make_article, make_edition
from tests.support.pictures import draw_chart


def picture_file(folder: Path, width: int, height: int, name: str = "beeld.png") -> Path:
    Image.new("RGB", (width, height), "teal").save(folder / name)
    return folder / name


def draw(path: Path | None, frame: Frame, alt: str = "") -> str | None:
    home = Package().add("word/document.xml", "application/xml")
    return Pictures(PictureCache()).draw(home, path, frame, alt)


def points(opened: Opened, name: str) -> list[float]:
    return [int(each) / 12700 for each in opened.all(f"//wp:extent/@{name}")]


@pytest.mark.parametrize(
    ("size", "extent"), [((400, 200), (100, 50)), ((200, 400), (25, 50)), ((10, 10), (50, 50)), ((400, 4), (100, 1))]
)
def test_a_picture_keeps_its_shape_within_its_frame(tmp_path: Path, size: tuple[int, int], extent: tuple[float, float]):
    drawn = draw(picture_file(tmp_path, *size), Frame(100, 50)) or ""
    assert f'cx="{round(extent[0] * 12700)}" cy="{round(extent[1] * 12700)}"' in drawn
    assert "srcRect" not in drawn


@pytest.mark.parametrize(
    ("size", "crop"),
    [((400, 400), 'l="8333" r="8333"'), ((400, 800), 't="20000" b="20000"'), ((500, 600), None)],
)
def test_a_portrait_is_cropped_and_not_distorted(tmp_path: Path, size: tuple[int, int], crop: str | None):
    drawn = draw(picture_file(tmp_path, *size), Frame(50, 60, cropped=True)) or ""
    assert f'cx="{50 * 12700}" cy="{60 * 12700}"' in drawn
    assert (f"<a:srcRect {crop}/>" in drawn) if crop else "srcRect" not in drawn


@pytest.mark.parametrize(("name", "height", "crop"), [("foto.jpg", 40, 't="10000" b="10000"'), ("beeld.png", 50, None)])
def test_a_photograph_of_less_height_is_cropped_and_a_drawing_is_not(
    tmp_path: Path, name: str, height: int, crop: str | None
):
    drawn = draw(picture_file(tmp_path, 400, 200, name), Frame(100, 90, percent=80)) or ""
    assert f'cx="{100 * 12700}" cy="{height * 12700}"' in drawn
    assert (f"<a:srcRect {crop}/>" in drawn) if crop else "srcRect" not in drawn


def test_a_photograph_of_more_height_is_cropped_at_its_sides(tmp_path: Path):
    drawn = draw(picture_file(tmp_path, 400, 200, "foto.jpg"), Frame(100, 90, percent=125)) or ""
    assert f'cy="{round(62.5 * 12700)}"' in drawn
    assert '<a:srcRect l="10000" r="10000"/>' in drawn


def test_the_pictures_of_an_article_are_as_high_as_its_levers_say():
    picture = Picture(source=IMAGE, columns=2)
    plain, pulled, beyond = (
        document_with(f"![b]({IMAGE})\n", image=picture, authors=(), fit=Levers(picture=percent))
        for percent in (100, 90, 25)
    )
    heights = points(plain, "cy")
    assert len(heights) == 2
    assert points(pulled, "cy") == pytest.approx([0.9 * height for height in heights], abs=0.01)
    # No further than the house style lets it.
    assert points(beyond, "cy") == pytest.approx([0.8 * height for height in heights], abs=0.01)


def test_a_picture_is_described_for_who_cannot_see_it(tmp_path: Path):
    drawn = draw(picture_file(tmp_path, 9, 9), Frame(9, 9), 'Een "draaibank" & meer\x00') or ""
    assert 'descr="Een &quot;draaibank&quot; &amp; meer"' in drawn


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n broken"])
def test_a_file_that_is_no_picture_is_not_drawn(tmp_path: Path, content: bytes):
    (tmp_path / "x.png").write_bytes(content)
    assert draw(tmp_path / "x.png", Frame(9, 9)) is None


def test_a_picture_of_which_the_end_is_missing_is_not_drawn(tmp_path: Path):
    path = picture_file(tmp_path, 200, 150)
    path.write_bytes(path.read_bytes()[:-30])
    assert draw(path, Frame(9, 9)) is None


def test_a_picture_that_is_not_there_is_not_drawn(tmp_path: Path):
    assert draw(None, Frame(9, 9)) is None
    assert draw(tmp_path / "gone.png", Frame(9, 9)) is None


def test_every_picture_has_a_number_of_its_own():
    opened = document_with(f"![a]({IMAGE})\n\n![b]({IMAGE})\n", image=None)
    numbers = opened.all("//wp:docPr/@id")
    assert len(numbers) >= 3
    assert len(numbers) == len(set(numbers))


def test_a_figure_has_alternative_text_caption_and_credit():
    opened = document_with(f'![Een draaibank]({IMAGE} "Het *bijschrift*"){{credit="Foto: ik"}}\n')
    assert "Een draaibank" in opened.all("//wp:docPr/@descr")
    assert opened.texts("Caption") == ["Het bijschrift Foto: ik"]
    assert opened.all("//w:r[w:rPr/w:rStyle/@w:val='Credit']/w:t/text()") == ["Foto: ik"]


def test_a_figure_is_as_wide_as_its_columns():
    one = document_with(f"![a]({IMAGE})\n")
    two = document_with(f"![a]({IMAGE}){{columns=2}}\n")
    four = document_with(f"![a]({IMAGE}){{columns=4}}\n")
    widths = [max(points(opened, "cx")) for opened in (one, two, four)]
    assert widths[0] == pytest.approx(41.25 * 72 / 25.4, abs=0.1)
    assert widths[1] == pytest.approx(87.5 * 72 / 25.4, abs=0.1)
    assert widths[2] > widths[1]


def test_a_figure_that_cannot_be_shown_says_which_one():
    opened = document_with("![Alt](images/weg.png)\n")
    assert opened.texts("MissingPicture") == ["weg.png"]


def test_a_picture_outside_the_issue_is_never_read(tmp_path: Path):
    issue = tmp_path / "issue"
    issue.mkdir()
    picture_file(tmp_path, 9, 9, "geheim.png")
    edition = make_edition(
        [make_article(body="![x](../geheim.png)\n", authors=())], folders=Folders(publication=issue, issue=issue)
    )
    opened = Opened(document_bytes(edition))
    assert opened.texts("MissingPicture") == ["geheim.png"]
    assert not [name for name in opened.archive.namelist() if "media" in name]


def test_a_picture_turned_by_its_camera_stands_upright(tmp_path: Path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (40, 20)).save(tmp_path / "foto.jpg", exif=exif)
    edition = make_edition(
        [make_article(body="![x](foto.jpg)\n", authors=())], folders=Folders(publication=tmp_path, issue=tmp_path)
    )
    opened = Opened(document_bytes(edition))
    (name,) = (name for name in opened.archive.namelist() if "media" in name)
    with Image.open(io.BytesIO(opened.archive.read(name))) as image:
        assert image.size == (20, 40)


def test_a_drawing_is_a_picture_of_its_pixels_at_three_hundred_to_the_inch(tmp_path: Path):
    draw_chart(tmp_path / IMAGE)
    article = make_article("a", body=f"![a]({IMAGE}){{columns=1}}\n", authors=())
    package = zipfile.ZipFile(io.BytesIO(document_bytes(make_edition([article], folders=Folders(tmp_path, tmp_path)))))
    (media,) = (name for name in package.namelist() if "media" in name)
    with Image.open(package.open(media)) as image:
        assert image.format == "PNG"
        assert image.width == pytest.approx(41.25 / 25.4 * 300, abs=2)
        assert image.width == pytest.approx(2 * image.height, abs=1)
