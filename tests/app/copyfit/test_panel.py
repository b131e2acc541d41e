"""The panel on real pages: articles that are too long get a page too small for a piece that does not divide."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redactie.app.copyfit.delegate import TEXTS, SuggestionTexts
from redactie.app.copyfit.panel import CopyfitPanel
from redactie.app.session import Session
from redactie.app.status.bar import StatusBar
from redactie.layout.pages import Fit, Pages
from tests.app.speaking import speaking
from tests.support.editions import generate_articles

BODY = generate_articles(1, 300)[0].body
PATIENCE = 20_000


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> Iterator[CopyfitPanel]:
    write(session, qtbot, BODY)
    made = CopyfitPanel(session)
    qtbot.addWidget(made)
    made.resize(300, 600)
    made.show()
    yield made
    made.close_down()


def write(session: Session, qtbot: QtBot, body: str) -> None:
    """Put a text into the article and wait until it is parsed."""

    def parsed() -> bool:
        return session.edition is not None and session.edition.by_id["molen"].article.body == body

    session.update_text("molen", body)
    qtbot.waitUntil(parsed)


def show_fit(session: Session, lines: int, article: str = "molen") -> None:
    session.set_pages(Pages(b"", 1, {article: Fit(lines, (3,))}, (), (), {}))


def settle(panel: CopyfitPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.busy, timeout=PATIENCE)


def texts(panel: CopyfitPanel) -> list[SuggestionTexts]:
    return [panel.list.item(row).data(TEXTS) for row in range(panel.list.count())]


def test_an_article_that_is_too_long_gets_paragraphs_to_cut_in(
    panel: CopyfitPanel, session: Session, qtbot: QtBot
) -> None:
    show_fit(session, 3)
    settle(panel, qtbot)
    assert panel.heading.text() == "3 lines too long on page 3"
    assert panel.heading.property("role") == "section-danger"
    costs = [each.characters for each in panel.suggestions]
    assert len(costs) >= 3
    assert costs == sorted(costs)
    assert texts(panel)[0].what == f"Cut about {costs[0]} characters"
    assert panel.hint.text().endswith(f"The first 3 together: about {sum(costs[:3])} characters.")


def test_an_article_that_is_too_short_gets_paragraphs_to_write_on_in(
    panel: CopyfitPanel, session: Session, qtbot: QtBot
) -> None:
    show_fit(session, -4)
    settle(panel, qtbot)
    assert panel.heading.text() == "4 lines too short on page 3"
    assert panel.heading.property("role") == "section"
    assert texts(panel)[0].what == f"Add about {panel.suggestions[0].characters} characters"


def test_of_one_line_the_row_says_it_all(panel: CopyfitPanel, session: Session, qtbot: QtBot) -> None:
    show_fit(session, -1)
    settle(panel, qtbot)
    assert panel.hint.text().endswith("the cheapest comes first.")


@pytest.mark.parametrize(("lines", "words"), [(90, "take out a paragraph"), (-90, "write a paragraph more")])
def test_where_paragraphs_do_not_make_up_for_it_the_panel_says_so(
    panel: CopyfitPanel, session: Session, qtbot: QtBot, lines: int, words: str
) -> None:
    show_fit(session, lines)
    settle(panel, qtbot)
    assert words in panel.hint.text()


def test_only_as_many_as_are_needed_stand_out(panel: CopyfitPanel, session: Session, qtbot: QtBot) -> None:
    show_fit(session, 2)
    settle(panel, qtbot)
    assert [each.needed for each in texts(panel)] == [True, True] + [False] * (panel.list.count() - 2)


def test_an_article_that_fits_is_left_alone(panel: CopyfitPanel, session: Session, qtbot: QtBot) -> None:
    show_fit(session, 0)
    settle(panel, qtbot)
    assert panel.hint.text() == "This article fits."
    assert panel.accessibleDescription() == "This article fits."
    assert panel.heading.isHidden()
    assert panel.list.isHidden()
    assert panel.suggestions == ()


def test_the_suggestions_follow_the_typing(panel: CopyfitPanel, session: Session, qtbot: QtBot) -> None:
    show_fit(session, 2)
    settle(panel, qtbot)
    first = panel.suggestions[0]
    write(session, qtbot, "Een heel andere alinea, die op een smalle kolom meer dan een regel vult.\n")
    show_fit(session, 1)
    settle(panel, qtbot)
    assert [each.opening for each in panel.suggestions] == ["Een heel andere alinea, die op een smalle…"]
    assert first not in panel.suggestions


def test_another_article_never_gets_the_suggestions_of_the_one_before(
    panel: CopyfitPanel, session: Session, qtbot: QtBot
) -> None:
    show_fit(session, 2)
    settle(panel, qtbot)
    assert panel.suggestions
    session.select_article("dijk")
    assert panel.suggestions == ()
    assert panel.list.count() == 0
    assert panel.hint.text() == "There is nothing to fit yet."


def test_where_nothing_can_be_cut_the_panel_says_what_else_can_be_done(
    panel: CopyfitPanel, session: Session, qtbot: QtBot
) -> None:
    write(session, qtbot, "| a | b |\n|---|---|\n| c | d |\n")
    for lines, words in ((2, "No paragraph can become"), (-2, "There is no paragraph")):
        show_fit(session, lines)
        settle(panel, qtbot)
        assert panel.hint.text().startswith(words)


def test_a_hidden_panel_asks_nothing(session: Session, qtbot: QtBot) -> None:
    write(session, qtbot, BODY)
    panel = CopyfitPanel(session)
    qtbot.addWidget(panel)
    show_fit(session, 3)
    assert not panel.busy
    panel.show()
    settle(panel, qtbot)
    assert panel.suggestions
    panel.close_down()


@pytest.mark.parametrize("how", ["click", "enter"])
def test_a_click_or_enter_chooses_a_suggestion(panel: CopyfitPanel, session: Session, qtbot: QtBot, how: str) -> None:
    show_fit(session, 3)
    settle(panel, qtbot)
    with qtbot.waitSignal(panel.suggestionChosen) as chosen:
        if how == "click":
            place = panel.list.visualItemRect(panel.list.item(1)).center()
            qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        else:
            panel.focus_list()
            qtbot.keyClick(panel.list, Qt.Key.Key_Down)
            qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [panel.suggestions[1], True]


def test_the_keyboard_stays_on_its_row_when_the_list_is_filled_anew(
    panel: CopyfitPanel, session: Session, qtbot: QtBot
) -> None:
    show_fit(session, 3)
    settle(panel, qtbot)
    panel.list.setCurrentRow(2)
    show_fit(session, 2)
    settle(panel, qtbot)
    assert panel.list.currentRow() == 2


def test_the_keyboard_waits_in_the_panel_for_the_suggestions(
    panel: CopyfitPanel, session: Session, qtbot: QtBot
) -> None:
    qtbot.waitExposed(panel)
    panel.activateWindow()
    panel.focus_list()
    show_fit(session, 3)
    settle(panel, qtbot)
    assert panel.focusWidget() is panel.list
    assert panel.list.currentRow() == 0
    show_fit(session, 0)
    assert panel.focusWidget() is not panel.list
    show_fit(session, 3)
    settle(panel, qtbot)
    assert panel.focusWidget() is panel.list


def test_every_row_is_spoken_and_drawn(panel: CopyfitPanel, session: Session, qtbot: QtBot) -> None:
    show_fit(session, 2)
    settle(panel, qtbot)
    item = panel.list.item(0)
    spoken = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{panel.suggestions[0].opening}\nCut about {panel.suggestions[0].characters} characters"
    panel.list.setCurrentRow(0)
    picture = panel.list.viewport().grab().toImage()
    row = panel.list.visualItemRect(item)
    places = [(x, y) for x in range(row.left(), row.right(), 3) for y in range(row.top(), row.bottom(), 3)]
    colours = {picture.pixelColor(x, y).name() for x, y in places}
    assert len(colours) > 3, "there are letters on a ground"


def test_dutch_is_spoken_in_singular_and_plural(
    session: Session, qtbot: QtBot, qapp: QApplication, panel: CopyfitPanel
) -> None:
    show_fit(session, 2)
    settle(panel, qtbot)
    with speaking(qapp, "nl"):
        show_fit(session, 2)
        assert panel.heading.text() == "2 regels te lang op pagina 3"
        assert texts(panel)[0].what == f"Haal er ongeveer {panel.suggestions[0].characters} tekens uit"


def test_a_style_that_is_tried_counts(panel: CopyfitPanel, session: Session, qtbot: QtBot) -> None:
    from redactie.layout.styles.style import HouseStyle

    show_fit(session, 3)
    settle(panel, qtbot)
    own = panel.suggestions
    session.try_tokens(HouseStyle.load("compact"))
    show_fit(session, 3)
    settle(panel, qtbot)
    tried = panel.suggestions
    assert tried
    assert tried != own
    session.try_tokens(None)
    show_fit(session, 3)
    settle(panel, qtbot)
    assert panel.suggestions == own


def test_the_status_bar_leads_here(session: Session, qtbot: QtBot) -> None:
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    bar.show()
    show_fit(session, 6)
    with qtbot.waitSignal(bar.fitChosen):
        qtbot.mouseClick(bar.fit, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.fitChosen):
        qtbot.keyClick(bar.fit, Qt.Key.Key_Space)
    session.leave()
    assert bar.fit.isHidden()
