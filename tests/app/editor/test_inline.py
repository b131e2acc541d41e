import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.app.editor.inline import Marked, has_style, trimmed, with_empty_pair, with_style, word_at
from redactie.app.editor.syntax import Style


def read(text: str) -> Marked:
    start = text.index("«")
    return Marked(text.replace("«", "").replace("»", ""), start, text.index("»") - 1)


def write(line: Marked) -> str:
    return f"{line.text[: line.start]}«{line.text[line.start : line.end]}»{line.text[line.end :]}"


@pytest.mark.parametrize(
    ("before", "style", "on", "after"),
    [
        ("een «vet» woord", Style.STRONG, True, "een **«vet»** woord"),
        ("een **«vet»** woord", Style.STRONG, False, "een «vet» woord"),
        ("een «**vet**» woord", Style.STRONG, False, "een «vet» woord"),
        ("**een «vet» woord**", Style.STRONG, False, "**een** «vet» **woord**"),
        ("**een** «en» **twee**", Style.STRONG, True, "**een** **«en»** **twee**"),
        ("«een **twee** drie»", Style.STRONG, True, "**«een twee drie»**"),
        ("een «woord»", Style.EMPHASIS, True, "een *«woord»*"),
        ("***«beide»***", Style.STRONG, False, "*«beide»*"),
        ("***«beide»***", Style.EMPHASIS, False, "**«beide»**"),
        ("## «Kop»", Style.EMPHASIS, True, "## *«Kop»*"),
    ],
)
def test_a_style_goes_on_and_off(before: str, style: Style, on: bool, after: str):
    assert write(with_style(read(before), style, on=on)) == after


@given(st.text(alphabet="ab c", min_size=1, max_size=30), st.data())
def test_bold_on_and_off_again_gives_the_text_back(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line = trimmed(Marked(text, start, end))
    if line.start < line.end:
        bold = with_style(line, Style.STRONG, on=True)
        assert has_style(bold, Style.STRONG)
        assert with_style(bold, Style.STRONG, on=False) == line


def test_the_word_at_the_cursor_is_chosen():
    assert word_at(Marked("één foto's hier", 5, 5)) == Marked("één foto's hier", 4, 10)


def test_an_empty_pair_is_made_and_taken_away():
    made = with_empty_pair(Marked("a ", 2, 2), Style.STRONG)
    assert made == Marked("a ****", 4, 4)
    assert with_empty_pair(made, Style.STRONG) == Marked("a ", 2, 2)
