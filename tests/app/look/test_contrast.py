"""Every text and sign of the window can be seen, in light and in dark, and the style sheet is whole."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

import redactie.app
from redactie.app.look import tokens
from redactie.app.look.fonts import _FILES, display_font, register_fonts, ui_font
from redactie.app.look.icons import icon, icon_names
from redactie.app.look.palette import palette_of
from redactie.app.look.sheet import style_sheet
from redactie.app.look.tokens import DARK, LIGHT, Colours
from redactie.app.look.widgets import hairline, icon_button, label, primary, quiet, set_role
from redactie.model.colour import Colour
from redactie.model.contrast import AA, contrast
from redactie.resources import resource

_SCHEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]
# What is written in which colour, and on which grounds.
_TEXTS = (
    ("ink", ("panel", "paper", "field", "hover", "accent_soft")),
    ("secondary", ("panel", "paper", "field", "hover", "accent_soft")),
    ("danger", ("panel", "paper", "field", "hover", "accent_soft")),
    ("warning", ("panel", "paper", "field", "hover", "accent_soft")),
    ("good", ("panel", "paper")),
    ("accent", ("panel", "paper", "field")),
    ("on_accent", ("accent",)),
)
_LEAST_OF_SIGNS = 3.0  # for signs and edges that mean something, WCAG 2.1 level AA


def _of(colours: Colours, name: str) -> Colour:
    return Colour.parse(getattr(colours, name).name())


def _calls() -> list[ast.Call]:
    """Return every call of a plain name in the code of the window."""
    return [
        call
        for path in sorted(Path(redactie.app.__file__).parent.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
    ]


def _texts_of(names: tuple[str, ...], place: int) -> set[str]:
    """Return the literal texts in this place of the calls of these functions."""
    return {
        str(call.args[place].value)
        for call in _calls()
        if isinstance(call.func, ast.Name) and call.func.id in names and len(call.args) > place
        if isinstance(call.args[place], ast.Constant)
    }


# --- contrast --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("colours", _SCHEMES)
@pytest.mark.parametrize(("text", "ground"), [(text, ground) for text, grounds in _TEXTS for ground in grounds])
def test_a_text_can_be_read_on_its_ground(colours: Colours, text: str, ground: str) -> None:
    assert contrast(_of(colours, text), _of(colours, ground)) >= AA


@pytest.mark.parametrize("colours", _SCHEMES)
@pytest.mark.parametrize("ground", ["panel", "paper", "field", "desk"])
def test_what_has_the_keyboard_is_seen(colours: Colours, ground: str) -> None:
    least = _LEAST_OF_SIGNS if ground != "desk" else 2.0
    assert contrast(_of(colours, "accent"), _of(colours, ground)) >= least


@pytest.mark.parametrize("colours", _SCHEMES)
def test_the_text_of_a_pressed_and_a_hovered_button_can_be_read(colours: Colours) -> None:
    strong = re.search(r'\[role="primary"\]:hover \{ background: rgba\((\d+), (\d+), (\d+)', style_sheet(colours))
    assert strong
    ground = Colour(*(int(part) for part in strong.groups()))
    assert contrast(_of(colours, "on_accent"), ground) >= AA


@pytest.mark.parametrize("colours", _SCHEMES)
def test_texts_of_the_palette_can_be_read_on_its_grounds(colours: Colours) -> None:
    palette, role = palette_of(colours), QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Base),
        (role.BrightText, role.Window),
    )
    for text, ground in pairs:
        one, other = (Colour.parse(palette.color(each).name()) for each in (text, ground))
        assert contrast(one, other) >= AA, (text, ground)


@pytest.mark.parametrize("colours", _SCHEMES)
def test_what_cannot_be_used_looks_so(colours: Colours) -> None:
    palette = palette_of(colours)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        assert palette.color(QPalette.ColorGroup.Disabled, role) == colours.faint
        assert palette.color(QPalette.ColorGroup.Active, role) == colours.ink


@pytest.mark.parametrize("colours", _SCHEMES)
def test_grounds_and_lines_differ_but_little(colours: Colours) -> None:
    for name in ("paper", "field", "hover", "line"):
        assert 1.0 < contrast(_of(colours, name), _of(colours, "panel")) < 2.0


def test_the_two_schemes_are_light_and_dark() -> None:
    assert (LIGHT.dark, DARK.dark) == (False, True)
    for name in ("panel", "paper", "field", "desk", "hover"):
        assert getattr(LIGHT, name).lightness() > 128 or name == "desk"
        assert getattr(DARK, name).lightness() < 128
    assert LIGHT.ink.lightness() < 128 < DARK.ink.lightness()


# --- the style sheet -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("colours", _SCHEMES)
def test_the_style_sheet_has_no_token_left_and_as_many_closing_braces(colours: Colours) -> None:
    sheet = style_sheet(colours)
    assert "$" not in sheet
    assert "None" not in sheet
    assert sheet.count("{") == sheet.count("}")


@pytest.mark.parametrize("colours", _SCHEMES)
def test_every_colour_of_the_style_sheet_is_one_of_the_scheme(colours: Colours) -> None:
    ours = {
        (value.red(), value.green(), value.blue(), value.alpha())
        for name in colours.__struct_fields__
        if isinstance(value := getattr(colours, name), QColor)
    }
    used = {
        tuple(int(part) for part in found)
        for found in re.findall(r"rgba\((\d+), (\d+), (\d+), (\d+)\)", style_sheet(colours))
    }
    strong = colours.accent.lighter(112) if colours.dark else colours.accent.darker(115)
    assert used <= ours | {(strong.red(), strong.green(), strong.blue(), strong.alpha())}
    assert not any("#" in rules for rules in re.findall(r"\{([^}]*)\}", style_sheet(colours)))


@pytest.mark.parametrize("colours", _SCHEMES)
def test_every_picture_of_the_style_sheet_is_there_and_can_be_drawn(qapp: QApplication, colours: Colours) -> None:
    files = re.findall(r'url\("([^"]+)"\)', style_sheet(colours))
    assert len(files) == 2
    for file in files:
        assert QSvgRenderer(file).isValid()


def test_every_role_that_the_window_gives_a_label_has_its_rule() -> None:
    sheet = style_sheet(LIGHT)
    given = _texts_of(("label",), 1) | _texts_of(("set_role",), 1)
    assert given >= {"quiet", "label", "heading"}
    for role in given - {""}:
        assert f'[role="{role}"]' in sheet


def test_the_spaces_are_one_scale() -> None:
    scale = [tokens.XS, tokens.S, tokens.M, tokens.L, tokens.XL]
    assert scale == sorted(set(scale))
    assert all(space % tokens.XS == 0 for space in scale)
    sizes = [tokens.SMALL, tokens.TEXT, tokens.HEADING, tokens.TITLE]
    assert sizes == sorted(set(sizes))
    assert tokens.SMALL >= 12


# --- icons and fonts -------------------------------------------------------------------------------------------


def test_every_icon_of_every_button_exists() -> None:
    named = _texts_of(("icon", "icon_button"), 0) | _texts_of(("quiet", "_Entry"), 1) | _texts_of(("_Entry",), 2)
    named |= _texts_of(("_action",), 1)
    icons = {name for name in named if re.fullmatch(r"[a-z]+(-[a-z]+)*", name)}
    assert len(icons) > 10
    assert icons <= icon_names()


@pytest.mark.parametrize("name", ["article", "trash", "plus", "warning-circle"])
@pytest.mark.parametrize("side", [12, 18, 64])
def test_an_icon_is_drawn_at_any_size(qapp: QApplication, name: str, side: int) -> None:
    image = icon(name).pixmap(QSize(side, side)).toImage()
    inked = [(x, y) for x in range(side) for y in range(side) if image.pixelColor(x, y).alpha() > 128]
    assert inked
    # Within its square, with a little air at every side.
    assert min(x for x, _ in inked) >= 0
    assert max(x for x, _ in inked) - min(x for x, _ in inked) >= side // 3


def test_a_chosen_row_draws_its_icon_in_the_colour_of_chosen_text(qapp: QApplication) -> None:
    before = qapp.palette()
    qapp.setPalette(palette_of(LIGHT))
    image = icon("article").pixmap(QSize(48, 48), QIcon.Mode.Selected).toImage()
    darkest = min((image.pixelColor(x, y) for x in range(48) for y in range(48)), key=lambda colour: -colour.alpha())
    qapp.setPalette(before)
    assert darkest.name() == LIGHT.on_accent.name()


@pytest.mark.parametrize("file", _FILES)
def test_every_font_of_the_window_can_be_loaded(qapp: QApplication, file: str) -> None:
    number = QFontDatabase.addApplicationFont(str(resource("fonts", file)))
    assert number >= 0
    assert QFontDatabase.applicationFontFamilies(number)
    QFontDatabase.removeApplicationFont(number)
    register_fonts()


def test_the_fonts_have_their_sizes_and_weights(qapp: QApplication) -> None:
    register_fonts()
    assert (ui_font().pixelSize(), ui_font(12).pixelSize(), display_font(30).pixelSize()) == (14, 12, 30)
    assert ui_font().weight() == QFont.Weight.Normal
    assert ui_font(strong=True).weight() == display_font(20).weight() == QFont.Weight.DemiBold


# --- small widgets ---------------------------------------------------------------------------------------------


def test_a_label_shows_what_it_is_given_and_names_its_field(qapp: QApplication) -> None:
    field = primary("x")
    caption = label("<b>Naam</b> && zo", "label", buddy=field)
    assert caption.text() == "<b>Naam</b> && zo"
    assert field.accessibleName() == "<b>Naam</b>  zo"
    label("Anders", buddy=field)
    assert field.accessibleName() == "<b>Naam</b>  zo"


def test_a_button_with_only_an_icon_says_what_it_does(qapp: QApplication) -> None:
    button = icon_button("plus", "Erbij")
    assert (button.toolTip(), button.accessibleName()) == ("Erbij", "Erbij")
    assert not button.icon().isNull()


def test_widgets_get_the_roles_of_the_style_sheet(qapp: QApplication) -> None:
    assert primary("x").property("role") == "primary"
    assert quiet("x").property("role") == "quiet"
    assert quiet("x").icon().isNull()
    assert not quiet("x", "plus").icon().isNull()
    assert hairline().property("role") == "line"
    text = label("x", "quiet")
    set_role(text, "danger")
    assert text.property("role") == "danger"
