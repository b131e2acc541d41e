import datetime

import pytest

from redactie.export.html.labels import Labels, labels
from redactie.export.html.languages import language_tag


@pytest.mark.parametrize(("language", "word"), [("nl", "Tabel"), ("nl-BE", "Tabel"), ("en", "Table"), ("de", "Table")])
def test_a_page_speaks_dutch_in_dutch_and_english_in_all_else(language: str, word: str):
    assert labels(language).table == word


def test_every_word_is_there_in_both_languages():
    for name in Labels.__struct_fields__:
        assert getattr(labels("nl"), name)
        assert getattr(labels("nl"), name) != getattr(labels("en"), name)


@pytest.mark.parametrize(("language", "date"), [("nl", "5 maart 2026"), ("en", "5 March 2026")])
def test_a_date_is_written_out(language: str, date: str):
    assert labels(language).date(datetime.date(2026, 3, 5)) == date


def test_every_month_has_a_name():
    assert all(len(set(labels(language).months)) == 12 for language in ("nl", "en"))


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("nl", "nl"),
        ("en-GB", "en-GB"),
        ("en_GB", "en-GB"),
        ("zh-Hant-TW", "zh-Hant-TW"),
        (" nl ", "nl"),
        ("es-419", "es-419"),
    ],
)
def test_a_language_is_written_as_html_wants_it(language: str, tag: str):
    assert language_tag(language) == tag


@pytest.mark.parametrize("language", ["", "n", "Nederlands", "nl-", "nl;x", '"><script>', "nl-NL-extra"])
def test_what_is_no_language_gives_none(language: str):
    assert language_tag(language) is None
