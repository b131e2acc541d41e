import pytest
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextDocument
from pytestqt.qtbot import QtBot

from redactie.app.editor.colours import TextColours
from redactie.app.editor.documents import ArticleDocument
from redactie.app.editor.highlighter import Inside
from redactie.app.editor.metrics import SUBHEAD_SIZE, SUBSUBHEAD_SIZE, TEXT_SIZE
from redactie.app.editor.view import EditorView
from redactie.app.look.palette import palette_of
from redactie.app.look.tokens import DARK, LIGHT
from tests.app.editor.cases import put

COLOURS = TextColours.of(palette_of(LIGHT))


@pytest.fixture
def colours(fonts: None) -> TextColours:
    return COLOURS


def format_at(document: QTextDocument, line: int, column: int) -> QTextCharFormat:
    layout = document.findBlockByNumber(line).layout()
    found = [
        QTextCharFormat(each.format) for each in layout.formats() if each.start <= column < each.start + each.length
    ]
    return found[-1] if found else QTextCharFormat()


def bold(format_: QTextCharFormat) -> bool:
    return format_.fontWeight() == QFont.Weight.Bold.value


@pytest.mark.parametrize(("text", "size"), [("## Kop", SUBHEAD_SIZE), ("### Kop", SUBSUBHEAD_SIZE)])
def test_a_sub_head_is_large_and_bold_and_its_marker_is_not(colours: TextColours, text: str, size: int):
    document = ArticleDocument(text, colours)
    head, marker = format_at(document, 0, len(text) - 1), format_at(document, 0, 0)
    assert bold(head)
    assert head.property(QTextCharFormat.Property.FontPixelSize) == size > TEXT_SIZE
    assert not bold(marker)
    assert marker.foreground().color() == colours.marker


def test_bold_is_bold_and_italic_is_italic(colours: TextColours):
    document = ArticleDocument("een **vet** en *schuin* woord", colours)
    assert bold(format_at(document, 0, 7))
    assert not bold(format_at(document, 0, 1))
    assert format_at(document, 0, 16).fontItalic()


def test_a_link_has_the_colour_of_links_and_its_address_steps_back(colours: TextColours):
    document = ArticleDocument("[site](https://a.nl)", colours)
    assert format_at(document, 0, 2).foreground().color() == colours.link
    assert format_at(document, 0, 10).foreground().color() == colours.marker


def test_styles_land_on_their_words_after_a_smiley(colours: TextColours):
    document = ArticleDocument("😀😀 **vet**", colours)
    assert bold(format_at(document, 0, 7))
    assert not bold(format_at(document, 0, 3))


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ('!!! box "T"\n    a\n\n    b\nc', [Inside.BOX] * 4 + [Inside.NOTHING]),
        ('!!! pullquote "T"\n    a\n\nb', [Inside.PULL_QUOTE] * 3 + [Inside.NOTHING]),
        ("> a\n> b\nc", [Inside.QUOTE, Inside.QUOTE, Inside.NOTHING]),
        ('!!! box "T"\n    > a', [Inside.BOX, Inside.BOX]),
        ('!!! box "A"\n    a\n!!! pullquote\n    b', [Inside.BOX] * 2 + [Inside.PULL_QUOTE] * 2),
    ],
)
def test_a_line_knows_what_it_stands_in(colours: TextColours, text: str, states: list[Inside]):
    document = ArticleDocument(text, colours)
    assert [document.findBlockByNumber(n).userState() for n in range(document.blockCount())] == states


def test_a_sub_head_within_a_box_looks_like_one(colours: TextColours):
    document = ArticleDocument('!!! box "T"\n    ### Kop', colours)
    assert bold(format_at(document, 1, 9))


def test_what_follows_is_styled_again_when_a_box_is_opened_above_it(editor: EditorView, qtbot: QtBot):
    put(editor, "|\n    feit")
    qtbot.keyClicks(editor.area, '!!! box "T"')
    document = editor.area.document()
    assert document.findBlockByNumber(1).userState() == Inside.BOX
    editor.undo()
    assert document.findBlockByNumber(1).userState() == Inside.NOTHING


def test_other_colours_style_the_text_again(colours: TextColours):
    document = ArticleDocument("[site](https://a.nl)", colours)
    dark = TextColours.of(palette_of(DARK))
    document.highlighter.set_colours(dark)
    assert format_at(document, 0, 2).foreground().color() == dark.link != QColor(colours.link)


@pytest.mark.parametrize("scheme", [LIGHT, DARK])
def test_the_text_reads_well_on_its_paper(scheme: object):
    from redactie.app.look.tokens import Colours

    assert isinstance(scheme, Colours)
    colours = TextColours.of(palette_of(scheme))
    assert _contrast(colours.ink, colours.paper) >= 7
    assert _contrast(colours.link, colours.paper) >= 4.5
    assert _contrast(colours.ink, colours.found) >= 4.5
    assert _contrast(colours.marker, colours.paper) >= 1.8


def _contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
