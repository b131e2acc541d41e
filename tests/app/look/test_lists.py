import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from redactie.app.look.lists import draw_ground, staying, text_list
from redactie.app.look.tokens import current_colours

_State = QStyle.StateFlag


@pytest.fixture
def shown(qtbot: QtBot) -> QListWidget:
    made = text_list("Rows", QStyledItemDelegate())
    qtbot.addWidget(made)
    made.resize(200, 100)
    made.show()
    made.addItems([str(number) for number in range(40)])
    made.setCurrentRow(20)
    made.verticalScrollBar().setValue(137)
    return made


def test_a_list_stays_where_it_is_when_it_is_filled_anew(shown: QListWidget) -> None:
    with staying(shown):
        shown.clear()
        shown.addItems([str(number) for number in range(30)])
    assert (shown.currentRow(), shown.verticalScrollBar().value()) == (20, 137)


def test_the_last_row_is_chosen_where_there_are_fewer(shown: QListWidget) -> None:
    with staying(shown):
        shown.clear()
        shown.addItems(["a", "b"])
    assert shown.currentRow() == 1


@pytest.mark.parametrize(
    ("state", "inside", "edge"),
    [
        (_State.State_None, "white", "white"),
        (_State.State_MouseOver, "hover", "hover"),
        (_State.State_Selected, "accent_soft", "accent_soft"),
        (_State.State_Selected | _State.State_HasFocus, "accent_soft", "accent"),
        (_State.State_HasFocus, "white", "white"),
    ],
)
def test_a_row_that_is_chosen_or_pointed_at_has_a_ground_and_the_keyboard_a_frame(
    qtbot: QtBot, state: QStyle.StateFlag, inside: str, edge: str
) -> None:
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    option = QStyleOptionViewItem()
    option.state = state
    with QPainter(image) as painter:
        draw_ground(painter, QRect(5, 5, 50, 20), option)
    for colour, y in ((inside, 15), (edge, 5)):
        wanted = QColor("white") if colour == "white" else getattr(current_colours(), colour)
        assert image.pixelColor(30, y).name() == QColor(wanted).name()
    assert image.pixelColor(2, 2) == QColor("white")
