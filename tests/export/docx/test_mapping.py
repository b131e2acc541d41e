from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.export.docx.mapping import load_mapping
from redactie.export.exporter import ExportError
from redactie.layout.style import FontTokens, HouseStyle
from redactie.resources import house_styles, resource

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


@pytest.mark.parametrize("name", house_styles())
def test_every_house_style_has_a_mapping_with_the_same_styles(name: str):
    mapping, classic = load_mapping(HouseStyle.load(name)), load_mapping(CLASSIC)
    assert (set(mapping.paragraphs), set(mapping.characters)) == (set(classic.paragraphs), set(classic.characters))
    for font, files in mapping.fonts.items():
        assert font in FontTokens.__struct_fields__
        assert all(resource("fonts", file).is_file() for file in files.files.values())


def test_a_mapping_based_on_another_says_only_what_differs(tmp_path: Path):
    own = 'based_on = "classic"\n[document]\nportrait_width = 30\n[paragraph.PullQuoteSource]\nborder = {}\n'
    (tmp_path / "word.toml").write_text(own, encoding="utf-8")
    mapping, classic = load_mapping(HouseStyle("own", tmp_path, CLASSIC.tokens)), load_mapping(CLASSIC)
    source = classic.paragraphs["PullQuoteSource"]
    assert mapping.measures == replace(classic.measures, portrait_width=30)
    assert source.border
    assert mapping.paragraphs["PullQuoteSource"] == replace(source, border={})
    assert mapping.paragraphs["Kicker"] == classic.paragraphs["Kicker"]


@pytest.mark.parametrize("base", ['"bestaat-niet"', "7"])
def test_a_mapping_based_on_none_is_explained(tmp_path: Path, base: str):
    (tmp_path / "word.toml").write_text(f"based_on = {base}\n", encoding="utf-8")
    with pytest.raises(ExportError):
        load_mapping(HouseStyle("own", tmp_path, CLASSIC.tokens))


def test_the_compact_style_has_no_colours_of_themes():
    assert load_mapping(HouseStyle.load("compact")).themed() == ()


def test_a_mapping_that_is_not_there_is_explained(tmp_path: Path):
    with pytest.raises(ExportError) as raised:
        load_mapping(HouseStyle("empty", tmp_path, CLASSIC.tokens))
    assert raised.value.path == tmp_path / "word.toml"
