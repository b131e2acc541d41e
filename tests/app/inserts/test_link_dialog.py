from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from redactie.app.editor.links import Place
from redactie.app.inserts.link_dialog import Goal, LinkDialog

GOALS = (Goal("dijk", "De dijk houdt", QIcon()), Goal("kort", "Kort", QIcon()))


def show(qtbot: QtBot, place: Place, goals: tuple[Goal, ...] = GOALS) -> LinkDialog:
    dialog = LinkDialog(place, goals)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_words_that_were_selected_only_need_an_address(qtbot: QtBot) -> None:
    dialog = show(qtbot, Place(0, 7, "de site"))
    assert dialog.focusWidget() is dialog.address
    assert not dialog.ok.isEnabled()
    qtbot.keyClicks(dialog.address, "example.org")
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert dialog.result()
    assert (dialog.words, dialog.goal) == ("de site", "https://example.org")


def test_without_words_the_keyboard_begins_there_and_the_address_stands_in(qtbot: QtBot) -> None:
    dialog = show(qtbot, Place(0, 0, ""))
    assert dialog.focusWidget() is dialog.text
    qtbot.keyClicks(dialog.address, "jan@example.org")
    assert (dialog.words, dialog.goal) == ("jan@example.org", "mailto:jan@example.org")


def test_what_is_no_address_cannot_be_inserted(qtbot: QtBot) -> None:
    dialog = show(qtbot, Place(0, 4, "hier"))
    qtbot.keyClicks(dialog.address, "de site")
    assert not dialog.ok.isEnabled()
    assert dialog.hint.text()
    dialog.address.clear()
    assert not dialog.hint.text()


def test_an_article_is_chosen_from_the_list(qtbot: QtBot) -> None:
    dialog = show(qtbot, Place(0, 0, ""))
    dialog.to_article.click()
    assert dialog.focusWidget() is dialog.articles
    qtbot.keyClick(dialog.articles, Qt.Key.Key_Down)
    assert (dialog.words, dialog.goal) == ("Kort", "kort.md")
    qtbot.keyClicks(dialog.address, "a.nl")
    assert dialog.goal == "https://a.nl"
    dialog.articles.setFocus()
    qtbot.keyClick(dialog.articles, Qt.Key.Key_Up)
    assert dialog.goal == "dijk.md"


def test_an_existing_link_is_shown_and_can_be_taken_away(qtbot: QtBot) -> None:
    dialog = show(qtbot, Place(0, 20, "hier", "kort.md", exists=True))
    assert dialog.to_article.isChecked()
    assert dialog.goal == "kort.md"
    assert dialog.focusWidget() is dialog.articles
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert dialog.removed
    mail = show(qtbot, Place(0, 20, "mail", "mailto:jan@a.nl", exists=True))
    assert mail.address.text() == "jan@a.nl"
    assert mail.goal == "mailto:jan@a.nl"


def test_without_other_articles_only_an_address_is_asked_for(qtbot: QtBot) -> None:
    dialog = show(qtbot, Place(0, 0, ""), ())
    assert not dialog.to_article.isVisible()
    assert not dialog.articles.isVisible()
    assert not dialog.remove.isVisible()
