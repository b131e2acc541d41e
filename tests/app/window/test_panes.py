from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from redactie.app.window.panes import Panes, fitting

LEAST = (170, 270, 220, 220)


@pytest.mark.parametrize(
    ("wanted", "width", "shown"),
    [
        ((True, True, True, True), 880, (True, True, True, True)),
        ((True, True, True, True), 879, (True, True, True, False)),
        ((True, True, True, True), 600, (False, True, True, False)),
        ((True, True, True, True), 300, (False, True, False, False)),
        ((True, True, False, True), 700, (True, True, False, True)),
        ((False, True, False, False), 10, (False, True, False, False)),
    ],
)
def test_panes_give_way_in_their_order(wanted: tuple[bool, ...], width: int, shown: tuple[bool, ...]) -> None:
    assert fitting(wanted, LEAST, (3, 0, 2), width) == shown


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[tuple[Panes, tuple[QWidget, ...]]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    panes = tuple(QWidget() for _ in LEAST)
    for pane in panes:
        row.addWidget(pane)
    yield Panes(panes, LEAST, 110, holder), panes
    holder.hide()


def shown(panes: tuple[QWidget, ...]) -> list[bool]:
    return [not pane.isHidden() for pane in panes]


def test_the_last_pane_gives_way_early_unless_it_is_asked_for(room: tuple[Panes, tuple[QWidget, ...]]) -> None:
    made, panes = room
    made.fit(989)
    assert shown(panes) == [True, True, True, False]
    made.bring(panes[3])
    assert shown(panes) == [True, True, True, True]
    made.fit(683)
    assert shown(panes) == [True, True, False, True]
    made.bring(panes[2])
    assert shown(panes) == [True, True, True, False]
    made.fit(1400)
    assert shown(panes) == [True, True, True, True]


def test_a_pane_that_is_not_wanted_stays_away_in_a_wide_window(
    room: tuple[Panes, tuple[QWidget, ...]], qtbot: QtBot
) -> None:
    made, panes = room
    with qtbot.waitSignal(made.changed):
        made.want(panes[0], wanted=False)
    made.fit(2000)
    assert shown(panes) == [False, True, True, True]
    assert made.wanted == (False, True, True, True)
