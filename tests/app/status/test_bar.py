import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redactie.app.session import Session
from redactie.app.status.bar import StatusBar
from redactie.app.words import fit_sentence
from redactie.layout.pages import Fit, Pages
from tests.app.speaking import speaking


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


@pytest.mark.parametrize(
    ("language", "body", "shown"),
    [
        ("en", "", "0 words · 0 characters"),
        ("en", "a", "1 word · 1 character · 1 minute to read"),
        ("en", "een twee", "2 words · 8 characters · 1 minute to read"),
        ("en", "woord " * 300, "300 words · 1799 characters · 2 minutes to read"),
        ("nl", "a", "1 woord · 1 teken · 1 minuut lezen"),
        ("nl", "een twee", "2 woorden · 8 tekens · 1 minuut lezen"),
        ("nl", "woord " * 300, "300 woorden · 1799 tekens · 2 minuten lezen"),
    ],
)
def test_words_and_reading_time_are_in_singular_and_plural(
    session: Session, qtbot: QtBot, qapp: QApplication, language: str, body: str, shown: str
) -> None:
    article = session.current
    assert article is not None
    session.update_article(replace(article, lead="", body=body))
    with speaking(qapp, language):
        bar = StatusBar(session)
        qtbot.addWidget(bar)
        assert bar.words.text() == shown


@pytest.mark.parametrize(
    ("language", "fit", "sentence"),
    [
        ("en", Fit(1, (3,)), "1 line too long on page 3"),
        ("en", Fit(2, (3,)), "2 lines too long on page 3"),
        ("en", Fit(-1, (3,)), "1 line too short on page 3"),
        ("en", Fit(-9, (2, 3, 4)), "9 lines too short on page 2–4"),
        ("nl", Fit(1, (3,)), "1 regel te lang op pagina 3"),
        ("nl", Fit(12, (3, 4)), "12 regels te lang op pagina 3–4"),
        ("nl", Fit(-1, (1,)), "1 regel te kort op pagina 1"),
        ("nl", Fit(-2, (1,)), "2 regels te kort op pagina 1"),
    ],
)
def test_how_an_article_fits_is_in_singular_and_plural(
    qapp: QApplication, language: str, fit: Fit, sentence: str
) -> None:
    with speaking(qapp, language):
        assert fit_sentence(fit) == sentence


def test_only_what_is_too_long_is_shown_as_a_danger(bar: StatusBar, session: Session) -> None:
    for lines, role in ((3, "bar-danger"), (-3, "bar"), (3, "bar-danger"), (0, "bar")):
        session.set_pages(Pages(b"", 1, {"molen": Fit(lines, (1,))}, (), (), {}))
        assert bar.fit.property("role") == role


def test_an_article_that_is_not_on_the_pages_yet_has_no_fit(bar: StatusBar, session: Session) -> None:
    session.set_pages(Pages(b"", 1, {"dijk": Fit(0, (1,))}, (), (), {}))
    assert bar.fit.text() == ""


def test_without_an_issue_the_bar_is_empty(bar: StatusBar, session: Session) -> None:
    session.leave()
    assert (bar.words.text(), bar.fit.text(), bar.saving.text()) == ("", "", "")


def test_the_words_are_those_of_the_chosen_article(bar: StatusBar, session: Session) -> None:
    first = bar.words.text()
    session.select_article("kort")
    assert bar.words.text() != first
    session.select_article("molen")
    assert bar.words.text() == first
