import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.model.colour import Colour
from redactie.model.contrast import AA, contrast, mix, readable

BLACK, WHITE = Colour(0, 0, 0), Colour(255, 255, 255)
parts = st.integers(0, 255)
colours = st.builds(Colour, parts, parts, parts)


def test_black_on_white_is_the_most():
    assert contrast(BLACK, WHITE) == pytest.approx(21)


def test_a_colour_on_itself_is_the_least():
    assert contrast(Colour(18, 52, 86), Colour(18, 52, 86)) == pytest.approx(1)


@pytest.mark.parametrize(("colour", "expected"), [("#767676", 4.54), ("#b45309", 5.02), ("#ff0000", 4.0)])
def test_contrast_is_that_of_wcag(colour: str, expected: float):
    assert contrast(Colour.parse(colour), WHITE) == pytest.approx(expected, abs=0.005)


@given(colours, colours)
def test_the_order_of_two_colours_does_not_matter(one: Colour, other: Colour):
    assert contrast(one, other) == contrast(other, one)


@given(colours, colours)
def test_any_colour_becomes_readable_on_any_ground(colour: Colour, ground: Colour):
    # On every ground either black or white has at least the square root of 21.
    assert contrast(readable(colour, ground), ground) >= AA


@given(colours)
def test_a_colour_that_can_be_read_stays_as_it_is(colour: Colour):
    shade = readable(colour, WHITE)
    assert readable(shade, WHITE) == shade


def test_a_light_colour_gets_darker_on_white_no_more_than_needed():
    assert 4.5 <= contrast(readable(Colour.parse("#f59e0b"), WHITE), WHITE) < 4.65


def test_a_dark_colour_gets_lighter_on_black_no_more_than_needed():
    assert 4.5 <= contrast(readable(Colour.parse("#1f2a80"), BLACK), BLACK) < 4.65


def test_the_hue_stays():
    shade = readable(Colour.parse("#ffcc00"), WHITE)
    assert shade.red > shade.green > shade.blue


def test_one_shade_serves_several_grounds():
    grey = Colour.parse("#e0e0e0")
    shade = readable(Colour.parse("#f59e0b"), WHITE, grey)
    assert min(contrast(shade, WHITE), contrast(shade, grey)) >= AA


def test_grounds_that_exclude_each_other_get_what_is_read_best():
    assert readable(Colour.parse("#808080"), BLACK, WHITE) in (BLACK, WHITE)


def test_without_a_ground_any_colour_is_good():
    assert readable(Colour.parse("#ffff00")) == Colour.parse("#ffff00")


def test_mixing_goes_from_the_one_to_the_other():
    assert mix(BLACK, WHITE, 0) == BLACK
    assert mix(BLACK, WHITE, 1) == WHITE
    assert mix(BLACK, WHITE, 0.5) == Colour(128, 128, 128)


@given(colours, colours)
def test_contrast_is_between_one_and_twenty_one(one: Colour, other: Colour):
    assert 1 <= contrast(one, other) <= 21.0001


@given(colours, st.floats(1, 21))
def test_a_readable_colour_is_never_worse_than_it_was(colour: Colour, least: float):
    assert contrast(readable(colour, WHITE, least=least), WHITE) >= min(least, contrast(colour, WHITE)) - 0.0001


@given(colours)
def test_on_white_a_colour_never_gets_lighter(colour: Colour):
    shade = readable(colour, WHITE)
    assert contrast(shade, BLACK) <= contrast(colour, BLACK) + 0.0001


@given(colours, colours, st.floats(0, 1))
def test_a_mixture_lies_between_its_two_colours(one: Colour, other: Colour, share: float):
    mixed = mix(one, other, share)
    for name in ("red", "green", "blue"):
        low, high = sorted((getattr(one, name), getattr(other, name)))
        assert low <= getattr(mixed, name) <= high


@given(colours, colours)
def test_a_mixture_of_nothing_or_all_is_one_of_the_two(one: Colour, other: Colour):
    assert (mix(one, other, 0), mix(one, other, 1)) == (one, other)
