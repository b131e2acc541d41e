import pytest

from redactie.app.editor.figures import place_of, written
from redactie.model.article import Picture
from redactie.text.parse import parse_document
from redactie.text.tree import Figure, plain

FULL = Picture(source="images/a.png", alt="Een hal", caption="De *hal*.", credit="Foto: Ina", columns=2)
TEXT = '![Een hal](images/a.png "De *hal*."){credit="Foto: Ina" columns=2}'


@pytest.mark.parametrize(
    ("text", "picture"),
    [
        (TEXT, FULL),
        ("![](images/a.png)", Picture(source="images/a.png")),
        ("![x](<images/foto (1).png>)", Picture(source="images/foto (1).png", alt="x")),
        ("![x](images/a.png){columns=3}", Picture(source="images/a.png", alt="x", columns=3)),
        (r"![een \[haak\]](a.png 'T')", Picture(source="a.png", alt="een [haak]", caption="T")),
    ],
)
def test_a_picture_is_read(text: str, picture: Picture):
    place = place_of(f"Voor {text} na", 7)
    assert place is not None
    assert place.picture == picture
    assert (place.start, place.end) == (5, 5 + len(text))


def test_attributes_that_the_parser_does_not_know_stay_outside():
    place = place_of("![x](a.png){width=3}", 3)
    assert place is not None
    assert place.end == len("![x](a.png)")


def test_a_line_with_one_picture_is_that_picture_and_one_with_two_is_not():
    assert place_of(f"Voor {TEXT} na", 0) is not None
    assert place_of(f"{TEXT} en {TEXT}", len(TEXT) + 2) is None
    assert place_of("Geen [plaat](https://a.nl)", 8) is None
    assert place_of("`![x](a.png)`", 3) is None


@pytest.mark.parametrize(
    "picture",
    [
        FULL,
        Picture(source="images/foto (1).png"),
        Picture(source="images/met spatie.png", alt="Een [haak] en ]", caption="Zin", columns=1),
        Picture(source="a.png", credit="Foto: Ina & Bas"),
    ],
)
def test_a_picture_that_was_written_is_read_by_editor_and_parser(picture: Picture):
    place = place_of(written(picture), 1)
    assert place is not None
    assert place.picture == picture
    (figure,) = parse_document(written(picture), "en").blocks
    assert isinstance(figure, Figure)
    assert (figure.source, figure.alt, figure.columns) == (picture.source, picture.alt, picture.columns)
    assert plain(figure.credit) == picture.credit
    assert plain(figure.caption) == picture.caption.replace("*", "")


def test_what_would_end_a_caption_or_a_credit_is_written_otherwise():
    awkward = Picture(source="a.png", caption='Hij zei "ja" en\n"nee".', credit='Foto {van} "Ina"')
    assert written(awkward) == '![](a.png "Hij zei “ja” en “nee”."){credit="Foto (van) “Ina”"}'
