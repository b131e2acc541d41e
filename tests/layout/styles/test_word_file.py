from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.layout.errors import LayoutError
from redactie.layout.styles.choice import load_style
from redactie.layout.styles.style import HouseStyle
from redactie.layout.styles.word_file import load_mapping
from redactie.resources import house_styles

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
    assert mapping.fonts() == {"", "body", "headline", "sans", "mono"}


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
        ("[document]", "[documents]", "documents"),
        ("portrait_width = 38", "", "portrait_width"),
        ("portrait_width = 38", 'portrait_width = "wide"', "portrait_width"),
        ("portrait_width = 38", "portrait_width = true", "portrait_width"),
        ('name = "Body Text"\n', 'nmae = "Body Text"\n', "nmae"),
        ("[document]", "[document", "word.toml:5"),
        ("keep_next = true", "keep_next = 1", "keep_next"),
        ("{ width = 2.25,", '{ width = "thick",', "border"),
    ],
)
def test_a_mapping_that_cannot_be_used_is_explained(tmp_path: Path, before: str, after: str, reason: str):
    with pytest.raises(LayoutError) as raised:
        load_mapping(changed(tmp_path, before, after))
    assert raised.value.path == tmp_path / "word.toml"
    assert reason in str(raised.value)


@pytest.mark.parametrize("name", house_styles())
def test_every_house_style_has_a_mapping_with_the_same_styles(name: str):
    mapping, classic = load_mapping(HouseStyle.load(name)), load_mapping(CLASSIC)
    assert (set(mapping.paragraphs), set(mapping.characters)) == (set(classic.paragraphs), set(classic.characters))


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
    with pytest.raises(LayoutError):
        load_mapping(HouseStyle("own", tmp_path, CLASSIC.tokens))


def test_the_compact_style_has_no_colours_of_themes():
    assert load_mapping(HouseStyle.load("compact")).themed() == ()


def test_a_mapping_that_is_not_there_is_explained(tmp_path: Path):
    with pytest.raises(LayoutError) as raised:
        load_mapping(HouseStyle("empty", tmp_path, CLASSIC.tokens))
    assert raised.value.path == tmp_path / "word.toml"


def own(folder: Path, text: str) -> Path:
    """Put the Word styles of a publication into its folder and return that."""
    (folder / "style").mkdir(exist_ok=True)
    (folder / "style" / "word.toml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", house_styles())
def test_a_publication_says_only_what_differs_from_its_house_style(tmp_path: Path, name: str):
    text = '[paragraph.Kicker]\ncolour = "#123456"\n\n[paragraph.Slogan]\nname = "Slogan"\nbased_on = "Lead"\n'
    choice = load_style(name, own(tmp_path, text))
    assert choice.problems == ()
    mapping, plain = load_mapping(choice.style), load_mapping(HouseStyle.load(name))
    assert mapping.paragraphs["Kicker"] == replace(plain.paragraphs["Kicker"], colour="#123456")
    assert mapping.paragraphs["Slogan"].based_on == "Lead"
    assert mapping.tables == plain.tables


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("[paragraph.Kicker]\n\ncolour = 'paars'\n", 3, "paragraph.Kicker.colour"),
        ("[paragraph.Kicker]\ncolour = '#12'\n", 2, "paragraph.Kicker.colour"),
        ("[paragraph.Kicker]\nsize = 'groot'\n", 2, "paragraph.Kicker.size"),
        ("[paragraph.Kicker]\nsize = 1000\n", 2, "paragraph.Kicker.size"),
        ("[paragraph.Kicker]\nbefore = nan\n", 2, "paragraph.Kicker.before"),
        ("[paragraph.Kicker]\nfont = 'Comic Sans'\n", 2, "paragraph.Kicker.font"),
        ("[paragraph.Kicker]\nkleur = 'ink'\n", 2, "no paragraph.Kicker.kleur"),
        ("[paragraph.Kicker]\nalign = 'schuin'\n", 2, "paragraph.Kicker.align"),
        ("[paragraph.Kicker]\nlevels = 100\n", 2, "paragraph.Kicker.levels"),
        ("[paragraph.Kicker]\nborder = { onder = { width = 1, colour = 'ink' } }\n", 2, "paragraph.Kicker.border"),
        ("[paragraph.Kicker]\nborder = { top = 7 }\n", 2, "paragraph.Kicker.border"),
        ("[paragraph.Kicker]\nborder = { top = { width = 99, colour = 'ink' } }\n", 2, "paragraph.Kicker.border"),
        ("[paragraph.Kicker]\nbased_on = 'Weg'\n", 2, "paragraph.Kicker.based_on"),
        ("[paragraph.Kicker]\nnext = 'Weg'\n", 2, "paragraph.Kicker.next"),
        ("[paragraph.Lead]\nbased_on = 'Slogan'\n[paragraph.Slogan]\nname = 'S'\nbased_on = 'Lead'\n", 2, "based_on"),
        ('[paragraph.Kicker]\nname = "x\\u0000y"\n', 2, "paragraph.Kicker.name"),
        ("[paragraph.Slogan]\nname = 'lead'\n", 2, "paragraph.Slogan.name"),
        ("[paragraph.Slogan]\nsize = 8\n", 1, "paragraph.Slogan.name"),
        ("[paragraph]\n'niet goed' = { name = 'x' }\n", 2, "paragraph.niet goed"),
        ("[paragraph]\nKicker = 7\n", 2, "paragraph.Kicker"),
        ("[table.BoxFrame]\npadding = [1, 2, 3]\n", 2, "table.BoxFrame.padding"),
        ("[table.BoxFrame]\nshade = 'theme'\n", 2, "table.BoxFrame.shade"),
        ("[document]\nlogo_height = -1\n", 2, "document.logo_height"),
        ("[document]\nlogo_height = 1e9\n", 2, "document.logo_height"),
        ("[alinea.Kicker]\nsize = 8\n", None, "no alinea"),
        ("based_on = '../../../etc'\n", None, "no based_on"),
        ("paragraph = 7\n", None, "paragraph"),
        ("[paragraph.Kicker\n", 1, "cannot be read"),
    ],
)
def test_a_mapping_of_a_publication_that_cannot_be_used_is_told_and_left_out(
    tmp_path: Path, text: str, line: int | None, reason: str
):
    choice = load_style("modern", own(tmp_path, text))
    assert choice.style == HouseStyle.load("modern")
    (problem,) = choice.problems
    assert problem.path == tmp_path / "style" / "word.toml"
    assert reason in str(problem.what)
    assert problem.line == line
