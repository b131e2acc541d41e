import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont

from redactie.export.docx.widths import Lettering, column_widths, least_widths
from redactie.resources import resource

LETTERING = Lettering(8, 5)
COLUMN = 117.0  # points: a column of four

TEXTS = (
    "Jaar", "Ja", "2027", "Bedrag", "€\u00a012.500", "€\u00a0300\u00a0miljoen", "MWh", "12-12-2026", "98%", "Ziektewet",
    "TOTAAL",
)  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_never_reckoned_much_narrower_than_it_is(text: str):
    with resource("fonts", "SourceSans3-Semibold.ttf").open("rb") as file:
        real = ImageFont.truetype(file, 100).getlength(text)
    assert real <= Lettering(100, 0).width(text) <= real * 1.4


@pytest.mark.parametrize(
    "columns",
    [
        [["Jaar", "2026", "2027"], ["Bedrijfsonderdeel", "Arbeidsmarktbeleid"], ["Bedrag", "€\u00a012.500"]],
        [["Wat", "Machines"], ["Investeringsverplichting", "Ja, voor alle leden"]],
        [["Ja"], ["een tekst die veel langer is dan alle andere"], ["Nee"]],
    ],
)
def test_short_words_and_numbers_have_the_room_they_need(columns: list[list[str]]):
    widths = column_widths(columns, COLUMN, LETTERING)
    assert sum(widths) == pytest.approx(COLUMN)
    for column, width in zip(columns, widths, strict=True):
        tokens = [token for text in column for token in text.split(" ")]
        firm = [token for token in tokens if len(token) <= 9 or any(map(str.isdigit, token))]
        assert all(LETTERING.width(token) + LETTERING.margins <= width + 0.01 for token in firm)


def test_a_long_word_takes_no_more_than_it_can_be_hyphenated_to():
    narrow, wide = column_widths([["Ja"], ["arbeidsongeschiktheidsverzekering"]], COLUMN, LETTERING)
    assert narrow >= LETTERING.width("Ja") + LETTERING.margins - 0.01
    assert wide < LETTERING.width("arbeidsongeschiktheidsverzekering")


def test_what_is_left_goes_where_most_text_is():
    narrow, wide = column_widths([["Ja"], ["woord " * 12]], 400, LETTERING)
    assert wide > 3 * narrow


def test_a_no_break_space_does_not_break():
    assert least_widths([["€\u00a012.500"]], LETTERING)[0] > least_widths([["€ 12.500"]], LETTERING)[0]


@given(st.lists(st.lists(st.text(max_size=30), min_size=1, max_size=3), min_size=1, max_size=8), st.floats(40, 600))
def test_columns_fill_the_width_whatever_is_in_them(columns: list[list[str]], width: float):
    widths = column_widths(columns, width, LETTERING)
    assert sum(widths) == pytest.approx(width)
    assert min(widths) > 0
