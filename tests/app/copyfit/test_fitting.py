"""Making an article fit in the window: the real engine finds what helps, and it is one step to undo."""

from collections.abc import Iterator
from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redactie.app.copyfit.bar import LeverBar
from redactie.app.copyfit.fitting import Fitting, outcome_sentence
from redactie.app.session import Session
from redactie.app.typesetting.worker import TypesettingService, typst
from redactie.app.window.linking import link_fitting
from redactie.layout.copyfit.fitting import Outcome
from redactie.model.article import Levers
from tests.app.speaking import speaking
from tests.support.editions import generate_articles

BODY = generate_articles(1, 420)[0].body
PATIENCE = 60_000
_HIGH = 50  # lines of the page: more than the article needs


@pytest.fixture
def service(session: Session) -> Iterator[TypesettingService]:
    made = TypesettingService(session, partial(typst, memories=None))
    session.editionChanged.connect(made.request)
    made.pagesReady.connect(session.set_pages)
    yield made
    made.close()


@pytest.fixture
def fitting(session: Session, service: TypesettingService) -> Fitting:
    return Fitting(session, service)


@pytest.fixture
def bar(session: Session, fitting: Fitting, qtbot: QtBot) -> LeverBar:
    made = LeverBar(session)
    qtbot.addWidget(made)
    link_fitting(fitting, made)
    made.show()
    return made


def push(session: Session, service: TypesettingService, qtbot: QtBot) -> None:
    """Give the current article a place that is a line of the page too high."""
    session.update_text("molen", BODY)
    session.page_plan.pin("molen", 1, 4)
    session.page_plan.set_lines("molen", _HIGH)
    free = -fit_after(session, service, qtbot) // 4
    assert free > 1
    session.page_plan.set_lines("molen", _HIGH - free + 1)
    assert fit_after(session, service, qtbot) == -4


def fit_after(session: Session, service: TypesettingService, qtbot: QtBot) -> int:
    """Return how the article fits on the pages that are made of it as it is now."""

    def settled() -> bool:
        edition, issue = session.edition, session.issue
        assert issue is not None
        same = edition is not None and (edition.issue.articles, edition.issue.flatplan) == (
            issue.articles, issue.flatplan,
        )  # fmt: skip
        return same and not service.busy

    qtbot.waitUntil(settled, timeout=PATIENCE)
    assert session.pages is not None
    return session.pages.fits["molen"].lines


def done(fitting: Fitting, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not fitting.busy, timeout=PATIENCE)


def levers(session: Session) -> Levers:
    assert session.current is not None
    return session.current.fit


def test_an_article_is_made_to_fit_in_one_step_and_freed_in_another(
    session: Session, service: TypesettingService, fitting: Fitting, bar: LeverBar, qtbot: QtBot
) -> None:
    push(session, service, qtbot)
    steps = session.undo_stack.index()
    qtbot.mouseClick(bar.fit, Qt.MouseButton.LeftButton)
    assert bar.fit.text() == "Stop"
    done(fitting, qtbot)
    assert levers(session) != Levers()
    assert session.undo_stack.index() == steps + 1
    assert bar.sentence.text().endswith("it fits.")
    assert fit_after(session, service, qtbot) == 0
    session.undo_stack.undo()
    assert levers(session) == Levers()
    session.undo_stack.redo()
    assert not bar.clear.isHidden()
    qtbot.mouseClick(bar.clear, Qt.MouseButton.LeftButton)
    assert levers(session) == Levers()
    assert bar.clear.isHidden()
    session.undo_stack.undo()
    assert levers(session) != Levers()


def test_the_levers_reach_the_file(
    session: Session, service: TypesettingService, fitting: Fitting, qtbot: QtBot
) -> None:
    push(session, service, qtbot)
    fitting.fit()
    done(fitting, qtbot)
    assert session.save()
    assert session.issue_folder is not None
    written = (session.issue_folder.path / "articles" / "molen.md").read_text(encoding="utf-8")
    assert "\nfit:\n" in written
    fitting.clear()
    assert session.save()
    assert "fit:" not in (session.issue_folder.path / "articles" / "molen.md").read_text(encoding="utf-8")


def test_what_is_typed_meanwhile_wins(
    session: Session, service: TypesettingService, fitting: Fitting, qtbot: QtBot
) -> None:
    push(session, service, qtbot)
    said = QSignalSpy(fitting.said)
    fitting.fit()
    session.update_text("molen", BODY + "\nNog een zin.\n")
    done(fitting, qtbot)
    assert levers(session) == Levers()
    assert session.current is not None
    assert session.current.body.endswith("Nog een zin.\n")
    assert said.at(said.count() - 1) == ["Stopped: the article is as it was."]


def test_a_text_that_is_still_being_parsed_is_waited_for(
    session: Session, service: TypesettingService, fitting: Fitting, qtbot: QtBot
) -> None:
    push(session, service, qtbot)
    session.update_text("molen", BODY + "\nNog een zin.\n")
    fitting.fit()
    done(fitting, qtbot)
    assert session.edition is not None
    assert session.edition.by_id["molen"].article.body.endswith("Nog een zin.\n")


def test_it_can_be_stopped_and_the_window_closed_meanwhile(
    session: Session, fitting: Fitting, bar: LeverBar, qtbot: QtBot, service: TypesettingService
) -> None:
    push(session, service, qtbot)
    qtbot.mouseClick(bar.fit, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.fit, Qt.MouseButton.LeftButton)
    done(fitting, qtbot)
    assert levers(session) == Levers()
    assert bar.fit.text() == "Make it fit"
    fitting.fit()
    fitting.stop()
    service.close()


def test_another_article_has_nothing_said_of_it(session: Session, bar: LeverBar) -> None:
    bar.tell("iets")
    session.select_article("dijk")
    assert bar.sentence.text() == ""
    assert not bar.sentence.isVisible()


def test_nothing_to_take_off_is_said(session: Session, fitting: Fitting) -> None:
    said = QSignalSpy(fitting.said)
    fitting.clear()
    assert said.at(0) == ["Nothing was done to make this article fit."]
    assert not session.undo_stack.canUndo()


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        (Outcome(Levers(), 0, 0), "Het past zoals het is."),
        (Outcome(Levers(tracking=-0.5, picture=88), 6, 0, -2), "Foto 2 regels lager, spatiëring −0,5 %: past."),
        (Outcome(Levers(subheads=1, tracking=0.3), -6, 0), "1 regel meer boven tussenkoppen, spatiëring +0,3 %: past."),
        (Outcome(Levers(subheads=-1), 6, 2), "1 regel minder boven tussenkoppen: nog 2 regels te lang."),
        (Outcome(Levers(picture=120), -8, -4, 1), "Foto 1 regel hoger: nog 4 regels te kort."),
        (Outcome(Levers(), 3, 3), "Niets helpt genoeg: nog 3 regels te lang."),
        (Outcome(Levers(), 20, 20, 0, True), "Niets helpt genoeg: 20 regels staan alleen op de laatste pagina."),
        (Outcome(Levers(picture=101), -8, -4, 0, True),
         "Foto op 101 % van zijn hoogte: 4 regels onder aan de pagina blijven wit."),
    ],
)  # fmt: skip
def test_what_was_done_is_said_in_a_sentence(qapp: QApplication, outcome: Outcome, sentence: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("nl_NL"))
    try:
        with speaking(qapp, "nl"):
            assert outcome_sentence(outcome) == sentence
    finally:
        QLocale.setDefault(before)


def test_levers_that_only_another_article_has_are_left(session: Session, fitting: Fitting) -> None:
    other = session.article("dijk")
    assert other is not None
    session.update_article(replace(other, fit=Levers(tracking=0.2)))
    fitting.clear()
    after = session.article("dijk")
    assert after is not None
    assert after.fit == Levers(tracking=0.2)
