import pytest

from redactie.app.start.numbering import folder_name, next_number


@pytest.mark.parametrize(
    ("last", "year", "number"),
    [
        ("4", 2026, "5"),
        ("9", 2027, "10"),
        ("2026-4", 2026, "2026-5"),
        ("2026-4", 2027, "2027-1"),
        ("2026/04", 2027, "2027/01"),
        ("nr. 12 (winter)", 2026, "nr. 13 (winter)"),
        ("Voorjaar", 2026, "2026-1"),
        ("", 2026, "2026-1"),
    ],
)
def test_the_next_number_is_written_as_the_last_one(last: str, year: int, number: str) -> None:
    assert next_number(last, year) == number


@pytest.mark.parametrize(
    ("number", "year", "last_id", "last_number", "name"),
    [
        ("5", 2026, "2026-4", "4", "2026-5"),
        ("1", 2027, "2026-4", "4", "2027-1"),
        ("5", 2026, "2026-04", "4", "2026-05"),
        ("2026-5", 2026, "2026-4", "2026-4", "2026-5"),
        ("5", 2026, "4", "4", "5"),
        ("5", 2026, "winter", "4", "5"),
        ("Zomer", 2026, "2026-4", "4", "Zomer"),
    ],
)
def test_the_folder_is_named_as_the_last_one(number: str, year: int, last_id: str, last_number: str, name: str) -> None:
    assert folder_name(number, year, last_id, last_number) == name
