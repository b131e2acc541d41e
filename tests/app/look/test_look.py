import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel

from redactie.app.look.fonts import SANS, SERIF, display_font, register_fonts, ui_font
from redactie.app.look.look import Look
from redactie.app.look.sheet import style_sheet
from redactie.app.look.tokens import DARK, LIGHT


@pytest.fixture
def look(qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("REDACTIE_COLOURS", raising=False)
    made = Look(qapp)
    made.wear()
    yield made
    made.deleteLater()
    qapp.setStyleSheet("")


def test_the_user_can_choose_dark_or_light_while_the_program_runs(look: Look, qapp: QApplication) -> None:
    look.choose("dark")
    assert look.colours is DARK
    assert qapp.palette().window().color() == DARK.panel
    look.choose("light")
    assert look.colours is LIGHT
    assert qapp.palette().window().color() == LIGHT.panel


def test_the_environment_overrules_the_system(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDACTIE_COLOURS", "dark")
    look = Look(qapp)
    assert look.colours is DARK
    look.choose("light")
    look.deleteLater()
    qapp.setStyleSheet("")


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_style_sheet_is_complete_and_understood(qapp: QApplication, colours: object) -> None:
    sheet = style_sheet(DARK if colours is DARK else LIGHT)
    assert "$" not in sheet
    label = QLabel("x")
    label.setStyleSheet(sheet)  # a sheet that Qt cannot parse is a warning, and a warning fails
    label.ensurePolished()


def test_the_fonts_of_the_window_come_with_the_program(qapp: QApplication) -> None:
    register_fonts()
    assert QFontInfo(ui_font()).family() == SANS
    assert QFontInfo(display_font(20)).family().startswith(SERIF)
