import datetime

import pytest

from redactie.layout.words import page_words


@pytest.mark.parametrize(
    ("language", "printed"),
    [("nl", "1 maart 2026"), ("nl-BE", "1 maart 2026"), ("NL", "1 maart 2026"), ("en", "1 March 2026"),
     ("en-GB", "1 March 2026"), ("fr", "1 March 2026"), ("", "1 March 2026")],
)  # fmt: skip
def test_a_date_is_printed_in_the_language_of_the_publication(language: str, printed: str):
    assert page_words(language).date(datetime.date(2026, 3, 1)) == printed


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_month_has_its_own_name(language: str):
    words = page_words(language)
    dates = [words.date(datetime.date(2026, month, 28)) for month in range(1, 13)]
    assert len(set(dates)) == 12
    assert dates[0].lower().startswith("28 januar")
    assert dates[-1].lower().startswith("28 december")


@pytest.mark.parametrize(
    ("language", "number", "printed"),
    [
        ("nl", "4", "Nummer 4"),
        ("nl", "2026-4", "Nummer 2026-4"),
        ("en", "4", "Number 4"),
        ("nl", "Lente", "Lente"),
        ("nl", "nr. 4", "nr. 4"),
        ("nl", "", ""),
    ],
)
def test_only_a_bare_number_gets_a_word_before_it(language: str, number: str, printed: str):
    assert page_words(language).issue_number(number) == printed
