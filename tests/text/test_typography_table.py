"""Every row of the table of habits does what it is there for, in its own language and nowhere else."""

import itertools

import pytest

from redactie.text.typography import typeset_text
from redactie.text.typography_table import Habits, habits

_LANGUAGES = ("nl", "en")


def _rows(field: str, without: tuple[str, ...] = ()) -> list[object]:
    """Return every word in a row of the table but for some, with its language, named."""
    return [
        pytest.param(language, word, id=f"{language} {word}")
        for language in _LANGUAGES
        for word in getattr(habits(language), field)
        if word not in without
    ]


def _set(text: str, language: str) -> str:
    """Return the text as it is set, with a `~` for a space that may not break."""
    return typeset_text(text, language).replace("\u00a0", "~")


@pytest.mark.parametrize(("language", "unit"), _rows("units"))
def test_a_unit_stays_with_its_number(language: str, unit: str):
    assert _set(f"wel 12 {unit}, zegt", language) == f"wel 12~{unit}, zegt"


@pytest.mark.parametrize(("language", "unit"), _rows("units"))
def test_a_unit_without_a_number_stays_loose(language: str, unit: str):
    assert _set(f"wel wat {unit} of", language) == f"wel wat {unit} of"


@pytest.mark.parametrize(("language", "month"), _rows("months"))
def test_a_month_stays_with_its_day(language: str, month: str):
    assert _set(f"31 {month} 2026", language) == f"31~{month} 2026"


@pytest.mark.parametrize(("language", "word"), _rows("before_number"))
def test_a_number_stays_with_the_word_before_it(language: str, word: str):
    assert _set(f"in {word} 12 staat", language) == f"in {word}~12 staat"


@pytest.mark.parametrize(("language", "word"), _rows("before_number", without=("§", "§§")))
def test_the_word_before_a_number_is_a_whole_word(language: str, word: str):
    assert _set(f"x{word} 12", language) == f"x{word} 12"


@pytest.mark.parametrize(("language", "title"), _rows("titles"))
def test_a_name_stays_with_its_title(language: str, title: str):
    assert _set(f"aan {title} Jansen", language) == f"aan {title}~Jansen"


@pytest.mark.parametrize(("language", "title"), _rows("titles"))
def test_a_title_before_a_small_letter_is_no_title(language: str, title: str):
    assert _set(f"aan {title} jansen", language) == f"aan {title} jansen"


@pytest.mark.parametrize(("language", "particle"), _rows("particles"))
def test_a_particle_belongs_to_the_name(language: str, particle: str):
    particle_set = particle.replace("'", "’")
    assert _set(f"J. {particle} Berg", language) == f"J.~{particle_set} Berg"


@pytest.mark.parametrize(("language", "word"), _rows("elisions"))
def test_an_elision_begins_with_an_apostrophe(language: str, word: str):
    assert _set(f"en '{word}!", language) == f"en ’{word}!"


@pytest.mark.parametrize(("language", "word"), _rows("elisions"))
def test_an_elision_in_capitals_begins_with_an_apostrophe(language: str, word: str):
    assert _set(f"'{word.upper()}!", language) == f"’{word.upper()}!"


# But rock 'n' roll has two apostrophes.
@pytest.mark.parametrize(("language", "word"), _rows("elisions", without=("n",)))
def test_the_word_of_an_elision_between_quotes_is_quoted(language: str, word: str):
    assert _set(f"het woord '{word}' zelf", language) == f"het woord ‘{word}’ zelf"


@pytest.mark.parametrize(("language", "word"), _rows("clitics"))
def test_a_clitic_stays_with_the_next_word(language: str, word: str):
    assert _set(f"en '{word} nachts", language) == f"en ’{word}~nachts"


@pytest.mark.parametrize("sign", "€$£¥")
@pytest.mark.parametrize("language", _LANGUAGES)
def test_an_amount_stays_with_its_currency(language: str, sign: str):
    assert _set(f"voor {sign} 300", language) == f"voor {sign}~300"
    assert _set(f"voor {sign} niets", language) == f"voor {sign} niets"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [(" - ", "~– "), (" -- ", "~– "), (" --- ", "~— "), (" – ", "~– "), (" — ", "~— "), ("--", "–"), ("---", "—")],
)
@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_dash_never_begins_a_line(language: str, typed: str, expected: str):
    assert _set(f"een{typed}twee", language) == f"een{expected}twee"


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("text", ["een-twee", "a/b", "30-31", "-een", "een-", "----", "06-12345678"])
def test_a_hyphen_stays_a_hyphen(language: str, text: str):
    assert _set(text, language) == text


@pytest.mark.parametrize(("language", "expected"), [("nl", "2024-2026"), ("en", "2024–2026"), ("de", "2024–2026")])
def test_only_english_sets_a_dash_between_years(language: str, expected: str):
    assert _set("2024-2026", language) == expected


def test_months_are_those_of_the_language():
    dutch, english = habits("nl").months, habits("en").months
    for month in set(english) - set(dutch):
        assert _set(f"1 {month}", "nl") == f"1 {month}"
    for month in set(dutch) - set(english):
        assert _set(f"1 {month}", "en") == f"1 {month}"


@pytest.mark.parametrize("language", _LANGUAGES)
def test_there_are_twelve_months_with_a_name(language: str):
    whole = [month for month in habits(language).months if not month.endswith(".")]
    assert len(whole) == len(set(whole)) == 12


@pytest.mark.parametrize("tag", ["nl", "nl-NL", "nl_BE", "NL-be", "nl-Latn-NL"])
def test_every_dutch_tag_has_the_dutch_habits(tag: str):
    assert habits(tag) is habits("nl")


@pytest.mark.parametrize("tag", ["en", "en-GB", "fr", "", "nds", "x-nl"])
def test_every_other_tag_has_the_english_habits(tag: str):
    assert habits(tag) is habits("en")


@pytest.mark.parametrize("language", _LANGUAGES)
def test_no_word_of_the_table_is_written_with_a_space_or_is_empty(language: str):
    table: Habits = habits(language)
    rows = (table.elisions, table.months, table.units, table.before_number, table.titles, table.particles)
    for word in itertools.chain(*rows):
        assert word
        assert not word.isspace()
        assert " " not in word


@pytest.mark.parametrize("language", _LANGUAGES)
def test_every_clitic_is_an_elision_too(language: str):
    assert set(habits(language).clitics) <= set(habits(language).elisions)
