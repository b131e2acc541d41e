"""The rule about words that stand in for others."""

from pathlib import Path

import pytest

from redactie.check.rules import check
from tests.check.making import edition, paragraph, story, told


@pytest.mark.parametrize(
    "words",
    [
        "Lorem ipsum dolor sit amet",
        "lorem IPSUM",
        "Hier TODO nog iets",
        "Dat kost XXX euro",
        "Dat kost XXXX euro",
        "[naam] zegt het",
        "Op [Datum] is het feest",
        "Het was […] mooi",
        "Bijschrift volgt.",
        "foto volgt nog",
        "nog in te vullen",
        "blablabla",
        "TBD",
    ],
)
def test_what_is_still_to_come_is_told(tmp_path: Path, words: str) -> None:
    made = edition(tmp_path, story(blocks=(paragraph("Goed."), paragraph(words, 3))))
    assert told(check(made, None))[:1] == [("placeholder", "een", 3)]


@pytest.mark.parametrize(
    "words",
    [
        "De TK stemt morgen",
        "xxx en kusjes",
        "Een todo is een taak",
        "Zij volgt de les",
        "De foto volgt het licht van de zon",
        "Wat volgt is bekend",
        "zie [bron]",
        "De XX eeuw",
        "intro en outro",
    ],
)
def test_what_editors_write_is_fine(tmp_path: Path, words: str) -> None:
    assert told(check(edition(tmp_path, story(blocks=(paragraph(words),))), None)) == []


def test_a_headline_may_not_be_a_placeholder_either(tmp_path: Path) -> None:
    assert told(check(edition(tmp_path, story(title="Kop volgt")), None)) == [("placeholder", "een", None)]
