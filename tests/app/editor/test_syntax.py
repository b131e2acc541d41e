import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.app.editor.syntax import Kind, Style, aligned, classify, pairs, spans


@pytest.mark.parametrize(
    ("text", "kind", "marker"),
    [
        ("", Kind.BLANK, 0),
        ("   \t", Kind.BLANK, 0),
        ("Gewone tekst", Kind.TEXT, 0),
        ("    ingesprongen", Kind.TEXT, 4),
        ("# Kop", Kind.SUBHEAD, 2),
        ("## Tussenkop", Kind.SUBHEAD, 3),
        ("### Kleiner", Kind.SUBSUBHEAD, 4),
        ("##", Kind.SUBHEAD, 2),
        ("##geen kop", Kind.TEXT, 0),
        ("- punt", Kind.BULLET, 2),
        ("  * punt", Kind.BULLET, 4),
        ("-", Kind.BULLET, 1),
        ("-geen punt", Kind.TEXT, 0),
        ("12. twaalfde", Kind.NUMBER, 4),
        ("1990 was een jaar", Kind.TEXT, 0),
        ("> citaat", Kind.QUOTE, 2),
        ("> - punt in citaat", Kind.QUOTE, 4),
        ('!!! box "Titel"', Kind.BOX, 8),
        ('!!! pullquote "Naam"', Kind.PULL_QUOTE, 14),
        ("| a | b |", Kind.TABLE, 0),
        ("---", Kind.RULE, 3),
        ("* * *", Kind.RULE, 5),
        ("[^1]: noot", Kind.FOOTNOTE, 6),
        ("[^1] in de tekst", Kind.TEXT, 0),
        ("**vet** aan het begin", Kind.TEXT, 0),
    ],
)
def test_a_line_is_known_by_its_marker(text: str, kind: Kind, marker: int):
    line = classify(text)
    assert (line.kind, line.marker) == (kind, marker)


def styled(text: str, style: Style) -> list[str]:
    return [text[span.start : span.end] for span in spans(text) if span.style & style and not span.style & Style.MARKER]


@pytest.mark.parametrize(
    ("text", "style", "parts"),
    [
        ("een **vet** woord", Style.STRONG, ["vet"]),
        ("een *schuin* woord", Style.EMPHASIS, ["schuin"]),
        ("een _schuin_ woord en snake_case_naam", Style.EMPHASIS, ["schuin"]),
        ("***beide***", Style.STRONG, ["beide"]),
        ("***beide***", Style.EMPHASIS, ["beide"]),
        ("**vet met *schuin* erin**", Style.STRONG, ["vet met ", "schuin", " erin"]),
        ("**vet met *schuin* erin**", Style.EMPHASIS, ["schuin"]),
        ("5 * 3 * 2", Style.EMPHASIS, []),
        (r"\*geen nadruk\*", Style.EMPHASIS, []),
        ("`*letterlijk*`", Style.EMPHASIS, []),
        ("`code`", Style.CODE, ["`code`"]),
        ("[tekst](https://a.nl/x_(y))", Style.LINK, ["tekst"]),
        ("[tekst](https://a.nl/*x*)", Style.EMPHASIS, []),
        ("<jan@voorbeeld.nl>", Style.LINK, ["jan@voorbeeld.nl"]),
        ("H~2~O", Style.LOWERED, ["2"]),
        ("12 m^2^", Style.RAISED, ["2"]),
        ("zie[^1]", Style.RAISED, ["[^1]"]),
    ],
)
def test_a_style_covers_its_words(text: str, style: Style, parts: list[str]):
    assert styled(text, style) == parts


def test_markers_of_bold_are_pairs():
    assert [(pair.start, pair.end, pair.width) for pair in pairs("a **b** c")] == [(2, 7, 2)]


def test_a_character_beyond_the_first_plane_takes_two_places():
    assert len(aligned("a😀b")) == 4


@given(st.text(alphabet="ab *_`[](){}<>~^\\!|#-é😀\u00a0", max_size=60))
def test_spans_lie_within_the_line_in_order_and_apart(text: str):
    text = aligned(text)
    end = 0
    for span in spans(text, classify(text).marker):
        assert end <= span.start < span.end <= len(text)
        end = span.end
