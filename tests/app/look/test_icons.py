import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

import redactie.app
from redactie.app.look.icons import icon, icon_names
from redactie.app.look.palette import palette_of
from redactie.app.look.tokens import DARK, LIGHT


def _colour_of(image: QImage) -> QColor:
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return image.pixelColor(*max(points, key=lambda point: image.pixelColor(*point).alpha()))


def test_an_icon_is_drawn_in_the_text_colour_of_the_scheme_of_the_moment(qapp: QApplication) -> None:
    before, pencil = qapp.palette(), icon("pencil-simple")
    drawn: list[QColor] = []
    for colours in (LIGHT, DARK):
        qapp.setPalette(palette_of(colours))
        drawn.append(_colour_of(pencil.pixmap(QSize(48, 48)).toImage()))
    qapp.setPalette(before)
    assert drawn[0].lightness() < 60
    assert drawn[1].lightness() > 200


def test_an_icon_keeps_a_colour_of_its_own_but_not_when_disabled(qapp: QApplication) -> None:
    red = icon("x", QColor("#ff0000"))
    assert _colour_of(red.pixmap(QSize(48, 48)).toImage()).red() > 200
    assert _colour_of(red.pixmap(QSize(48, 48), QIcon.Mode.Disabled).toImage()).saturation() < 60


def test_an_icon_is_crisp_on_a_screen_of_double_density(qapp: QApplication) -> None:
    assert icon("x").pixmap(QSize(18, 18), 2.0).size() == QSize(36, 36)


def test_an_unknown_icon_is_an_error_at_once(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon")


def test_every_icon_that_the_window_names_exists() -> None:
    named = {
        call.args[0].value
        for path in Path(redactie.app.__file__).parent.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in ("icon", "icon_button")
        if call.args and isinstance(call.args[0], ast.Constant)
    }
    assert named
    assert named <= icon_names()
