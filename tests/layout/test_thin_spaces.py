"""Thin spaces: where they come, and how wide they are on a justified page."""

import pypdfium2
import pytest

from redactie.layout.thin_spaces import with_thin_spaces
from redactie.layout.typesetter import Typesetter
from redactie.text.typography import typeset_text
from tests.support.editions import make_article, make_edition


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("voor € 300 per jaar", "voor €_300 per jaar"),
        ("wel 12 % meer", "wel 12_% meer"),
        ("van 20 °C", "van 20_°C"),
        ("zie § 4", "zie §_4"),
        ("na 12 km in 5 minuten", "na 12~km in 5 minuten"),
        ("€ noch % alleen", "€ noch % alleen"),
        ("\"Hij zei 'nee'\", zegt ze", "“Hij zei ‘nee’_”, zegt ze"),
        ("ze zei: 'nee'", "ze zei: ‘nee’"),
    ],
)
def test_a_sign_is_a_thin_space_from_its_number_and_marks_that_meet_from_each_other(typed: str, printed: str):
    set_text = with_thin_spaces(typeset_text(typed, "nl"))
    assert set_text.replace("\u202f", "_").replace("\u00a0", "~") == printed
    assert with_thin_spaces(set_text) == set_text


def test_they_are_as_narrow_in_every_line(typesetter: Typesetter):
    body = "Het kost € 450 en dat is wel erg veel voor zo weinig, zegt de penningmeester van de afdeling. " * 20
    document = pypdfium2.PdfDocument(typesetter.typeset(make_edition([make_article(body=body)])).pdf)
    page = document[0].get_textpage()
    text = page.get_text_range()
    euros = [at for at, sign in enumerate(text) if sign == "€"]
    widths = {round(page.get_charbox(at + 2, loose=True)[0] - page.get_charbox(at, loose=True)[2], 1) for at in euros}
    others = [
        page.get_charbox(at + 3, loose=True)[0] - page.get_charbox(at + 1, loose=True)[2]
        for at in range(len(text) - 3)
        if text[at : at + 4] == "en d" and page.get_charbox(at + 3)[0] > page.get_charbox(at)[0]
    ]
    document.close()
    assert len(euros) == 20
    assert max(widths) < 1.9 < 2.5 < max(others)
