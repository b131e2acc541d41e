import pytest

from redactie.export.docx.languages import word_language


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nl", "nl-NL"), ("en", "en-GB"), ("NL", "nl-NL"), ("en_US", "en-US"), ("nl-BE", "nl-BE"), (" de ", "de-DE"),
        ("pap", "pap"), ("", "nl-NL"), ("geen taal", "nl-NL"), ('nl"/><x', "nl-NL"),
    ],
)  # fmt: skip
def test_a_language_gets_the_country_whose_spelling_word_checks(language: str, expected: str):
    assert word_language(language) == expected
