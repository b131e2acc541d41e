"""The head of a story as code: each field comes from its own place, and none of it is ever code of the author."""

import re
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from redactie.layout.glyphs import REPLACEMENT, Coverage
from redactie.layout.pictures.staging import Placed
from redactie.layout.source import FRONT_PARTS, StoryContext, StorySource, write_story
from redactie.layout.styles.style import HouseStyle
from redactie.model.article import Kind, Picture
from redactie.model.publication import Author
from redactie.resources import resource
from redactie.text.hyphenation import Hyphenation
from tests.support.editions import IMAGE, THEMES, make_article, make_edition

_LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"')


def _written(register: dict[str, Author] | None = None, /, **fields: Any) -> StorySource:
    def placed(source: str) -> Placed:
        return Placed(f"/pictures/{Path(source).name}", Path(source).name, 0.5)

    context = StoryContext(
        Coverage(resource("fonts", "coverage.txt")),
        frozenset(),
        placed,
        placed,
        HouseStyle.load("classic").tokens,
        Hyphenation({}),
    )
    registers = {"authors": MappingProxyType(register)} if register is not None else {}
    return write_story(make_edition([make_article(**fields)], **registers).stories[0], context)


@pytest.mark.parametrize("theme", THEMES)
def test_a_story_has_the_colour_and_the_name_of_its_theme(theme: Any):
    head = _written(theme=theme.id, kicker="").head
    assert f'colour: rgb("{theme.colour.hex}")' in head
    assert f'"{theme.name}"' in head


def test_a_story_without_a_theme_has_the_colour_of_the_style_and_no_kicker():
    head = _written(theme="", kicker="").head
    assert f'colour: rgb("{HouseStyle.load("classic").tokens.colours.accent.hex}")' in head
    assert "kicker: none" in head


def test_a_kicker_goes_before_the_name_of_the_theme():
    head = _written(theme="energie", kicker="Brussel").head
    assert '"Brussel"' in head
    assert '"Energie"' not in head


def test_an_editorial_has_no_kicker_of_its_theme():
    assert "kicker: none" in _written(theme="energie", kicker="", kind=Kind.EDITORIAL).head


@pytest.mark.parametrize("kind", list(Kind))
def test_only_an_editorial_is_signed_under_its_text(kind: Kind):
    source = _written(kind=kind, authors=("anna",))
    assert source.kind is kind
    assert f'kind: "{kind.value}"' in source.head
    assert f"signed: {'true' if kind is Kind.EDITORIAL else 'false'}" in source.head


@pytest.mark.parametrize("field", ["title", "deck", "lead"])
def test_an_empty_part_of_the_head_is_none(field: str):
    assert f"{field}: none" in _written(**{field: " "}).head
    assert f"{field}: none" not in _written(**{field: "x"}).head


@pytest.mark.parametrize(("body", "filled"), [("", "false"), ("  \n\n ", "false"), ("Tekst.", "true")])
def test_a_story_knows_whether_it_has_a_body(body: str, filled: str):
    assert f"filled: {filled}" in _written(body=body).head


@pytest.mark.parametrize(
    ("language", "code"), [("en-GB", "en"), ("nds", "nds"), ("", "nl"), ("123", "nl"), ("de_DE", "nl"), ("FR", "fr")]
)
def test_the_engine_gets_a_language_that_it_can_take(language: str, code: str):
    assert f'lang: "{code}"' in _written(language=language).head


def test_an_author_is_named_with_role_and_address():
    anna = Author(id="anna", name="Anna", role="chef", email="anna@example.org")
    head = _written({"anna": anna}, authors=("anna",)).head
    assert '"Anna"' in head
    assert '"chef"' in head
    pieces = re.search(r"address: \(([^)]*)\)", head)
    assert pieces
    assert "".join(re.findall(r'"([^"]*)"', pieces[1])) == "anna@example.org"
    assert len(re.findall(r'"([^"]*)"', pieces[1])) > 1
    assert "portrait: none" in head


def test_what_is_not_known_of_an_author_is_none():
    head = _written({"anna": Author(id="anna", name="Anna", role=" ")}, authors=("anna",)).head
    assert "role: none" in head
    assert "mail: none" in head


def test_every_part_of_the_head_has_its_mark():
    head = _written().head
    for part in FRONT_PARTS:
        assert f'-1, "{part}"' in head
    assert '-1, "end"' in head


@pytest.mark.parametrize("kind", [Kind.ARTICLE, Kind.BRIEF, Kind.BOX, Kind.EDITORIAL, Kind.COLUMN])
def test_some_kinds_open_with_their_picture(kind: Kind):
    source = _written(kind=kind, image=Picture(source=IMAGE, alt="Alt", columns=3))
    pictured = kind in (Kind.ARTICLE, Kind.BRIEF, Kind.BOX)
    assert (source.pictured, source.picture_columns) == ((True, 3) if pictured else (False, None))


def test_a_picture_of_its_own_goes_before_a_figure_of_the_text():
    body = f"![Ander]({IMAGE}){{columns=3}}"
    source = _written(image=Picture(source="images/eigen.png", alt="Eigen", columns=2), body=body)
    assert (source.pictured, source.picture_columns) == (True, 2)
    assert "eigen.png" in source.head


def test_a_figure_that_opens_the_story_keeps_its_lines():
    source = _written(image=None, body=f"Tekst.\n\n![Alt]({IMAGE}){{columns=3}}\n\nMeer.")
    assert '"picture", 3, 3' in source.head


def test_what_no_font_has_is_told_once_for_the_whole_story():
    source = _written(title="漢", lead="字漢", body="Een 漢 en 語.")
    assert sorted(source.missing) == sorted("漢字語")
    assert REPLACEMENT in source.code


@pytest.mark.parametrize("field", ["title", "kicker", "deck", "lead", "body"])
@pytest.mark.parametrize("text", ['#panic("x")', '"); panic("x', "$x$ @y <z>", "\\u{41}", "*/ //", "[#x]"])
def test_no_text_of_the_author_is_code(field: str, text: str):
    outside = _LITERAL.sub("", _written(**{field: text}).code)
    assert '"' not in outside
    assert "panic" not in outside
    assert "$" not in outside
    assert "*/" not in outside
