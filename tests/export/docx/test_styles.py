import pytest
from lxml import etree

from redactie.export.docx.styles import Styles
from redactie.layout.styles.style import HouseStyle
from redactie.layout.styles.word_file import load_mapping
from redactie.model.colour import Colour
from redactie.model.publication import Theme
from tests.export.docx.documents import NAMESPACES

CLASSIC = HouseStyle.load("classic")
RED = Theme(id="rood", name="Energie & klimaat", colour=Colour.parse("#b0223a"))


def styles(*themes: Theme) -> Styles:
    return Styles(load_mapping(CLASSIC), CLASSIC.tokens, themes, "nl-NL")


def find(root: etree._Element, path: str) -> list:
    return root.xpath(path, namespaces=NAMESPACES)


@pytest.fixture(scope="module")
def written() -> etree._Element:
    return etree.fromstring(styles(RED).write())


@pytest.mark.parametrize(
    ("identifier", "name"),
    [
        ("Title", "Title"), ("Heading1", "heading 1"), ("Heading2", "heading 2"), ("Heading3", "heading 3"),
        ("Quote", "Quote"), ("IntenseQuote", "Intense Quote"), ("Caption", "caption"), ("ListBullet", "List Bullet"),
        ("ListBullet2", "List Bullet 2"), ("ListNumber5", "List Number 5"), ("ListContinue", "List Continue"),
        ("Hyperlink", "Hyperlink"), ("FootnoteText", "footnote text"), ("FootnoteReference", "footnote reference"),
        ("Header", "header"), ("Footer", "footer"), ("Strong", "Strong"), ("Emphasis", "Emphasis"),
        ("HTMLCode", "HTML Code"), ("HTMLPreformatted", "HTML Preformatted"), ("Subtitle", "Subtitle"),
    ],
)  # fmt: skip
def test_styles_that_word_has_are_words_own(written: etree._Element, identifier: str, name: str):
    (style,) = find(written, f"//w:style[@w:styleId='{identifier}']")
    assert find(style, "w:name/@w:val") == [name]
    assert not find(style, "@w:customStyle")


def test_styles_of_our_own_say_so(written: etree._Element):
    assert find(written, "//w:style[@w:styleId='Kicker']/@w:customStyle") == ["1"]


def test_no_two_styles_share_an_id_or_a_name(written: etree._Element):
    for path in ("//w:style/@w:styleId", "//w:style/w:name/@w:val"):
        found = [str(each).casefold() for each in find(written, path)]
        assert len(found) == len(set(found))


def test_a_theme_has_styles_in_its_colour_based_on_the_plain_ones(written: etree._Element):
    (style,) = find(written, "//w:style[@w:styleId='KickerEnergieklimaat']")
    assert find(style, "w:basedOn/@w:val") == ["Kicker"]
    assert find(style, "w:name/@w:val") == ["Kicker Energie klimaat"]
    assert find(style, ".//w:color/@w:val") == ["B0223A"]
    assert find(style, ".//w:pBdr/w:top/@w:color") == ["B0223A"]


def test_the_frame_of_a_box_has_the_colour_of_the_theme_too(written: etree._Element):
    (style,) = find(written, "//w:style[@w:styleId='BoxFrameEnergieklimaat']")
    assert find(style, ".//w:tblBorders/w:top/@w:color") == ["B0223A"]


def test_themes_whose_names_look_alike_have_styles_of_their_own():
    others = [Theme(id=str(i), name=name, colour=RED.colour) for i, name in enumerate(("Zorg", "zorg!", "", "***"))]
    made = styles(*others)
    ids = [made.themed("Kicker", theme) for theme in others]
    assert len({each.casefold() for each in ids}) == 4
    root = etree.fromstring(made.write())
    assert all(find(root, f"//w:style[@w:styleId='{each}']") for each in ids)


def test_a_theme_that_the_document_does_not_have_gives_the_plain_style():
    assert styles().themed("Kicker", RED) == "Kicker"
    assert styles(RED).themed("Kicker", None) == "Kicker"
    assert styles(RED).themed("BodyText", RED) == "BodyText"


def test_sizes_fonts_and_colours_come_from_the_tokens(written: etree._Element):
    (heading,) = find(written, "//w:style[@w:styleId='Heading1']")
    assert find(heading, "w:rPr/w:sz/@w:val") == [str(round(CLASSIC.tokens.sizes.headline * 2))]
    assert find(heading, "w:rPr/w:rFonts/@w:ascii") == [CLASSIC.tokens.fonts.headline]
    (normal,) = find(written, "//w:style[@w:styleId='Normal']")
    assert find(normal, "w:rPr/w:color/@w:val") == ["1A1A1A"]
    assert find(normal, "w:pPr/w:spacing/@w:line") == [str(round(CLASSIC.tokens.sizes.leading * 20))]


def test_headings_are_in_the_outline_and_stay_with_what_follows(written: etree._Element):
    for number in (1, 2, 3):
        (style,) = find(written, f"//w:style[@w:styleId='Heading{number}']")
        assert find(style, "w:pPr/w:outlineLvl/@w:val") == [str(number - 1)]
    assert find(written, "//w:style[@w:styleId='Heading1']/w:pPr/w:keepNext")
    assert find(written, "//w:style[@w:styleId='Heading1']/w:pPr/w:suppressAutoHyphens")


def test_no_style_uses_a_font_of_words_theme(written: etree._Element):
    assert not find(written, "//w:rFonts/@*[contains(name(), 'Theme')]")


def test_the_language_is_that_of_the_document(written: etree._Element):
    assert find(written, "//w:docDefaults//w:lang/@w:val") == ["nl-NL"]


def modern(*themes: Theme) -> etree._Element:
    style = HouseStyle.load("modern")
    return etree.fromstring(Styles(load_mapping(style), style.tokens, themes, "nl-NL").write())


@pytest.mark.parametrize(("theme", "ink"), [("#b0223a", "FFFFFF"), ("#ffd400", "14181D")])
def test_letters_on_a_ground_in_the_colour_of_a_theme_can_be_read(theme: str, ink: str):
    written = modern(Theme(id="t", name="Thema", colour=Colour.parse(theme)))
    (letters,) = find(written, "//w:style[@w:styleId='KickerThema']/w:rPr")
    assert find(letters, "w:color/@w:val") == [ink]
    assert find(letters, "w:shd/@w:fill") == [theme[1:].upper()]
    assert find(letters, "w:bdr/@w:color") == [theme[1:].upper()]


def test_kickers_of_the_compact_style_are_tracked_capitals():
    style = HouseStyle.load("compact")
    written = etree.fromstring(Styles(load_mapping(style), style.tokens, (), "nl-NL").write())
    (letters,) = find(written, "//w:style[@w:styleId='Kicker']/w:rPr")
    assert find(letters, "w:caps")
    assert int(find(letters, "w:spacing/@w:val")[0]) > 0
