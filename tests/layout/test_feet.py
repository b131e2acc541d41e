from redactie.layout.feet import Part, flowed, height, read_foot


def test_what_the_engine_measured_is_read_with_its_white():
    parts, white = read_foot([[0, 0, [7], 14], [1, 2, [1, 3], 0]])
    assert parts == (Part(0, 0, (7,)), Part(1, 2, (1, 3)))
    assert white == 14
    assert height(parts) == 7 + 1 + 2 + 1 + 3 + 1


def test_parts_that_fit_end_where_their_height_says():
    parts = (Part(0, 0, (7,)), Part(1, 2, (1, 3)))
    assert flowed(parts, 10, 60) == height(parts)


def test_a_picture_that_does_not_fit_goes_to_the_next_page_whole():
    assert flowed((Part(0, 0, (20,)),), 50, 60) == 10 + 20


def test_a_table_goes_on_under_its_header():
    # One blank line, the header and five rows; then the header again, the other rows and a blank line.
    assert flowed((Part(1, 2, (1,) * 12),), 52, 60) == 8 + 2 + 7 + 1


def test_a_header_is_not_left_alone_at_the_foot_of_a_page():
    assert flowed((Part(1, 2, (3, 3)),), 56, 60) == 4 + 2 + 6 + 1


def test_what_is_blank_at_the_foot_of_a_page_is_not_carried_over():
    assert flowed((Part(1, 1, (1, 1)),), 60, 60) == 3 + 1
    assert flowed((Part(1, 1, (1, 1)),), 56, 60) == 4


def test_a_piece_that_no_page_holds_is_as_tall_as_with_its_header():
    assert Part(1, 2, (3, 70)).tallest == 72
    assert flowed((Part(0, 0, (70,)),), 0, 60) == 70
