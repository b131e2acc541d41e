from redactie.layout.grid import POINTS_PER_MILLIMETRE, Grid
from redactie.layout.styles.style import HouseStyle
from redactie.model.publication import PageSpec

TOKENS = HouseStyle.load("classic").tokens


def test_the_page_holds_whole_lines():
    grid = Grid.of(TOKENS, PageSpec())
    assert grid.top + grid.lines * grid.leading + grid.bottom < grid.page_height
    assert grid.bottom >= TOKENS.page.margin_bottom * POINTS_PER_MILLIMETRE - 1


def test_columns_and_gutters_fill_the_page():
    for columns in (3, 4):
        grid = Grid.of(TOKENS, PageSpec(columns=columns))
        assert grid.columns == columns
        assert abs(grid.left + grid.span(columns) + grid.right - grid.page_width) < 0.01


def test_a_number_of_columns_that_we_do_not_have_is_left_to_the_style():
    assert Grid.of(TOKENS, PageSpec(columns=9)).columns == TOKENS.page.columns


def test_a_page_too_small_for_text_is_left_to_the_style():
    assert Grid.of(TOKENS, PageSpec(width=10, height=10)) == Grid.of(TOKENS, PageSpec())


def test_the_guides_are_the_columns_and_the_baselines():
    grid = Grid.of(TOKENS, PageSpec(columns=4))
    guides = grid.guides
    assert len(guides.columns) == 4
    assert abs(guides.columns[-1][1] - (grid.page_width - grid.right)) < 0.01
    assert guides.top < guides.first < guides.top + guides.leading
    assert guides.first + (guides.lines - 1) * guides.leading < guides.bottom
