from pathlib import Path

import pytest

from redactie.export.docx.mapping import load_mapping
from redactie.export.exporter import ExportError
from redactie.layout.style import HouseStyle

CLASSIC = HouseStyle.load("classic")


def changed(folder: Path, before: str, after: str) -> HouseStyle:
    """Return the house style with another word in its mapping."""
    source = CLASSIC.file("word.toml").read_text(encoding="utf-8")
    assert before in source
    (folder / "word.toml").write_text(source.replace(before, after, 1), encoding="utf-8")
    return HouseStyle("changed", folder, CLASSIC.tokens)


def test_the_mapping_of_the_house_style_is_read():
    mapping = load_mapping(CLASSIC)
    assert mapping.paragraphs["Heading1"].name == "heading 1"
    assert mapping.paragraphs["ListBullet"].levels == 5
    assert mapping.tables["BoxFrame"].border["top"].colour == "theme"
    assert mapping.fonts["body"].files["bold_italic"].endswith(".ttf")


def test_styles_in_the_colour_of_a_theme_are_known():
    assert set(load_mapping(CLASSIC).themed()) == {"Kicker", "ArticleRule", "IntenseQuote", "BoxFrame"}


def test_styles_build_on_styles_that_there_are():
    paragraphs = load_mapping(CLASSIC).paragraphs
    for style in paragraphs.values():
        assert style.based_on in {*paragraphs, ""}
        assert style.next in {*paragraphs, ""}


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("[document]", "[documents]", "document"),
        ("portrait_width = 38", "", "portrait_width"),
        ("portrait_width = 38", 'portrait_width = "wide"', "portrait_width"),
        ("portrait_width = 38", "portrait_width = true", "portrait_width"),
        ('name = "Body Text"\n', 'nmae = "Body Text"\n', "nmae"),
        ("[document]", "[document", "line 5"),
        ("keep_next = true", "keep_next = 1", "keep_next"),
        ("{ width = 2.25,", '{ width = "thick",', "width"),
    ],
)
def test_a_mapping_that_cannot_be_used_is_explained(tmp_path: Path, before: str, after: str, reason: str):
    with pytest.raises(ExportError) as raised:
        load_mapping(changed(tmp_path, before, after))
    assert raised.value.path == tmp_path / "word.toml"
    assert reason in str(raised.value)


def test_a_mapping_that_is_not_there_is_explained(tmp_path: Path):
    with pytest.raises(ExportError) as raised:
        load_mapping(HouseStyle("empty", tmp_path, CLASSIC.tokens))
    assert raised.value.path == tmp_path / "word.toml"
