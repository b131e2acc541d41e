import pytest

from redactie.text.counts import WORDS_PER_MINUTE, Counts, count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("  \n ", 0),
        ("een", 1),
        ("een twee\n\ndrie", 3),
        ("foto's van zo’n auto", 4),
        ("€ 300 miljoen", 2),
        ("€\u00a0300\u00a0miljoen", 2),
        ("1.240 leden", 2),
        ("hij – zij", 2),
        ("hij—zij", 2),
        ("en/of", 2),
        ("e-mail", 1),
        ("in- en uitvoer", 3),
        ("AT&T", 1),
        ("...", 0),
        ("“ja”, zei ze.", 3),
        ("日本", 1),
    ],
)
def test_words_are_counted_as_an_editor_counts_them(text: str, words: int):
    assert count(text).words == words


def test_characters_are_those_one_sees():
    assert count(" een  twee\ndrie ") == Counts(words=3, characters=13, characters_without_spaces=11, reading_minutes=1)


def test_reading_time_is_rounded_up():
    assert count("woord " * WORDS_PER_MINUTE).reading_minutes == 1
    assert count("woord " * (WORDS_PER_MINUTE + 1)).reading_minutes == 2
    assert count("").reading_minutes == 0
