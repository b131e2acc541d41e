import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.model.colour import Colour

PARTS = st.integers(0, 255)


@given(PARTS, PARTS, PARTS)
def test_a_colour_comes_back_from_its_text(red: int, green: int, blue: int) -> None:
    colour = Colour(red, green, blue)
    assert Colour.parse(colour.hex) == Colour.parse(f" {colour.hex.upper()} ") == colour


@pytest.mark.parametrize("text", ["", "red", "#fff", "#12345", "#1234567", "#gggggg", "123456", "#12 456", "#١٢٣٤٥٦"])
def test_what_is_no_colour_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a colour"):
        Colour.parse(text)
