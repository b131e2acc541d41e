"""What an editor is told of paragraphs that were set: where a line is won or lost, and how dearly."""

import pytest

from redactie.layout.copyfit.advice import Advice, SetParagraph, advise
from redactie.text.lines import Lines


def paragraph(
    line: int, last: float, *, count: int = 4, text: str = "De pers draait door tot de nacht valt"
) -> SetParagraph:
    return SetParagraph(Lines(line, line), text, count, last, width=120.0, character=4.0)


def test_what_stands_on_the_last_line_is_what_is_to_be_cut() -> None:
    assert paragraph(1, 40.0).to_cut == 10 + 2


def test_what_is_free_on_the_last_line_is_what_is_to_be_added() -> None:
    assert paragraph(1, 40.0).to_fill == 20 + 4


def test_a_last_line_that_hangs_over_the_edge_is_full() -> None:
    assert paragraph(1, 121.5).to_fill == 4


def test_the_cheapest_comes_first() -> None:
    advice = advise("a", [paragraph(1, 60.0), paragraph(3, 20.0), paragraph(5, 100.0)])
    assert [each.lines.first for each in advice.shorter] == [3, 1, 5]
    assert [each.lines.first for each in advice.longer] == [5, 1, 3]


def test_of_equals_the_first_in_the_text_comes_first() -> None:
    advice = advise("a", [paragraph(9, 60.0), paragraph(3, 60.0)])
    assert [each.lines.first for each in advice.shorter] == [3, 9]


def test_a_paragraph_of_one_line_is_not_cut_away() -> None:
    advice = advise("a", [paragraph(1, 60.0, count=1)])
    assert (advice.shorter, len(advice.longer)) == ((), 1)


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Een twee drie", "Een twee drie"),
        ("een twee drie vier vijf zes zeven acht negen", "een twee drie vier vijf zes zeven acht…"),
    ],
)
def test_a_suggestion_shows_the_first_words(text: str, opening: str) -> None:
    assert advise("a", [paragraph(1, 60.0, text=text)]).shorter[0].opening == opening


@pytest.mark.parametrize("text", ["", "\u200b ", "   "])
def test_a_paragraph_that_says_nothing_is_left_out(text: str) -> None:
    assert advise("a", [SetParagraph(Lines(1, 1), text, 1, 0.0, 120.0, 0.0)]) == Advice("a")
