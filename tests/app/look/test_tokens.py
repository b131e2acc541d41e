from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from redactie.app.look.palette import palette_of
from redactie.app.look.tokens import DARK, LIGHT, colours_of
from redactie.model.colour import Colour
from redactie.model.contrast import contrast


def _contrast(one: QColor, other: QColor) -> float:
    return contrast(Colour.parse(one.name()), Colour.parse(other.name()))


def test_text_can_be_read_on_every_ground() -> None:
    for colours in (LIGHT, DARK):
        for ground in (colours.panel, colours.paper, colours.field, colours.accent_soft, colours.hover):
            assert _contrast(colours.ink, ground) >= 7
            assert _contrast(colours.secondary, ground) >= 4.5
        for ground in (colours.panel, colours.paper):
            assert _contrast(colours.danger, ground) >= 4.5
            assert _contrast(colours.warning, ground) >= 4.5
        assert _contrast(colours.on_accent, colours.accent) >= 4.5


def test_the_scheme_is_known_from_its_palette(qapp: QApplication) -> None:
    assert colours_of(palette_of(LIGHT)) is LIGHT
    assert colours_of(palette_of(DARK)) is DARK


def test_a_transparent_ground_leaves_the_answer_to_the_application(qapp: QApplication) -> None:
    before = qapp.palette()
    qapp.setPalette(palette_of(DARK))
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(255, 255, 255, 0))
    assert colours_of(palette) is DARK
    qapp.setPalette(before)
