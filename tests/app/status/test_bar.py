import pytest
from pytestqt.qtbot import QtBot

from redactie.app.session import Session
from redactie.app.status.bar import StatusBar, fit_sentence
from redactie.layout.pages import Fit, Pages


@pytest.fixture
def bar(session: Session, qtbot: QtBot) -> StatusBar:
    made = StatusBar(session)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("fit", "sentence"),
    [
        (Fit(6, (3,)), "lines too long on page 3"),
        (Fit(-2, (1, 2)), "lines too short on page 1–2"),
        (Fit(0, (4,)), "Fits on page 4"),
        (Fit(3, ()), ""),
    ],
)
def test_how_an_article_fits_is_a_sentence(qtbot: QtBot, fit: Fit, sentence: str) -> None:
    assert fit_sentence(fit).endswith(sentence)


def test_words_and_reading_time_follow_the_typing(bar: StatusBar, session: Session, qtbot: QtBot) -> None:
    before = bar.words.text()
    assert "words" in before
    session.update_text("molen", "Veel meer woorden dan daarvoor. " * 100)
    qtbot.waitUntil(lambda: bar.words.text() != before)


def test_the_bar_says_what_is_not_saved(bar: StatusBar, session: Session) -> None:
    assert bar.saving.text() == "Saved"
    session.update_text("molen", "x")
    assert bar.saving.text() == "Not saved yet"
    session.save()
    assert bar.saving.text() == "Saved"


def test_too_long_is_told_as_soon_as_the_pages_are_there(bar: StatusBar, session: Session) -> None:
    session.set_pages(Pages(b"", 3, {"molen": Fit(6, (3,)), "dijk": Fit(0, (1,))}, (), (), {}))
    assert "6 lines too long on page 3" in bar.fit.text()
    session.select_article("dijk")
    assert bar.fit.text() == "Fits on page 1"
