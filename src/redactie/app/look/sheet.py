"""The style sheet: the tokens poured into Qt's style sheet language."""

from string import Template

from PySide6.QtGui import QColor

from redactie.app.look import tokens
from redactie.app.look.tokens import Colours
from redactie.resources import resource

_SHEET = Template("""
* { outline: none; }
QMainWindow, QDialog, QWizard { background: $panel; }
QToolTip { background: $paper; color: $ink; border: 1px solid $line_strong; padding: 4px 8px; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QMenuBar { background: $panel; border: none; padding: 2px 3px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $paper; border: 1px solid $line_strong; padding: 6px 0; }
QMenu::item { padding: 5px 28px 5px 12px; }
QMenu::icon { padding-left: 10px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 6px 0; }

QToolBar { background: $panel; border: none; border-bottom: 1px solid $line; spacing: 2px; padding: 5px 8px; }
QToolBar#toolbar { padding: 5px 16px 5px 11px; spacing: 8px; }
QToolBar::separator { width: 1px; background: $line; margin: 6px 6px; }
QToolButton { border: none; border-radius: ${radius}px; padding: 5px; background: transparent; }
QToolButton:hover { background: $hover; }
QToolButton:focus { background: $hover; border: 1px solid $accent; padding: 4px; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QToolButton::menu-indicator { image: none; width: 0; }

QToolBarExtension { qproperty-icon: url("$more"); width: 18px; padding: 2px; }

QPushButton { background: $field; border: 1px solid $line_strong; border-radius: ${radius}px; padding: 6px 16px;
  min-height: 20px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $faint; border-color: $line; }
QPushButton:default, QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:default:hover, QPushButton[role="primary"]:hover { background: $accent_strong; }
QPushButton:default:focus, QPushButton[role="primary"]:focus { border: 2px solid $ink; padding: 5px 15px; }
QPushButton:default:disabled, QPushButton[role="primary"]:disabled { background: $line_strong; border-color: $line; }
QPushButton[role="small"] { padding: 1px 10px; min-height: 18px; }
QPushButton[role="bar"], QPushButton[role="bar-danger"] { background: transparent; border-color: transparent;
  color: $secondary; padding: 1px 7px; min-height: 16px; }
QPushButton[role="bar-danger"] { color: $danger; }
QPushButton[role="bar"]:hover, QPushButton[role="bar-danger"]:hover { background: $hover; }
QPushButton[role="bar"]:focus, QPushButton[role="bar-danger"]:focus { border-color: $accent; }
QPushButton[role="quiet"], QPushButton[role="quiet"]:default { background: transparent; color: $ink;
  border-color: transparent; padding: 6px 8px; }
QPushButton[role="quiet"]:disabled { color: $faint; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border-color: $accent; }

QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit[role="field"], QPlainTextEdit[role="field"] {
  background: $field; border: 1px solid $line; border-radius: ${radius}px; padding: 5px 8px; min-height: 20px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover, QTextEdit[role="field"]:hover,
QPlainTextEdit[role="field"]:hover { border-color: $line_strong; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QTextEdit[role="field"]:focus,
QPlainTextEdit[role="field"]:focus { border-color: $accent; }
QLineEdit:disabled, QComboBox:disabled { color: $faint; background: $panel; }
QComboBox { padding-right: 4px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView { background: $paper; border: 1px solid $line_strong; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $ink; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0;
  border: none; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px 0; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $line_strong; border-radius: 4px;
  background: $field; }
QCheckBox::indicator:hover, QCheckBox:focus::indicator { border-color: $accent; }
QCheckBox::indicator:checked, QListView[role="framed"]::indicator:checked { background: $accent; border-color: $accent;
  image: url("$check"); }
QListView[role="framed"]::indicator { width: 16px; height: 16px; border: 1px solid $line_strong; border-radius: 4px;
  background: $field; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $line_strong; border-radius: 8px;
  background: $field; margin: 0 1px; }
QRadioButton::indicator:hover, QRadioButton:focus::indicator { border-color: $accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $on_accent; }
QCheckBox::indicator:disabled { background: $panel; border-color: $line; }

QListView, QTreeView, QTableView, QListWidget { background: transparent; border: none; }
QListView[role="framed"] { background: $field; border: 1px solid $line; border-radius: ${radius}px; }
QListView[role="framed"]:focus { border-color: $accent; }
QListView[role="framed"]::item { padding: 5px 8px; }
QListView[role="framed"]::item:selected { background: $accent_soft; color: $ink; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: $panel; border-top: 1px solid $line; }
QStatusBar::item { border: none; }

QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 9px 4px 7px 4px;
  margin: 0 4px; color: $secondary; }
QTabBar::tab:first { margin-left: 10px; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }

QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $thumb; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
  width: 0; height: 0; }

QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QLabel[role="title"] { font-size: ${title}px; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="section"], QLabel[role="section-danger"] { font-weight: 600; }
QLabel[role="label"], QLabel[role="quiet"] { color: $secondary; }
QLabel[role="small"] { color: $secondary; font-size: ${small}px; }
QLabel[role="danger"], QLabel[role="section-danger"] { color: $danger; }
QLabel[role="warning"] { color: $warning; }
QFrame[role="line"] { background: $line; border: none; min-height: 1px; max-height: 1px; }
QWidget[role="panel"] { background: $panel; }
QWidget[role="paper"] { background: $paper; }
""")


def style_sheet(colours: Colours) -> str:
    """Return the style sheet of a scheme."""
    named = {name: getattr(colours, name) for name in colours.__struct_fields__}
    values = {name: _css(value) for name, value in named.items() if isinstance(value, QColor)}
    scheme = "dark" if colours.dark else "light"
    strong = colours.accent.lighter(112) if colours.dark else colours.accent.darker(115)
    return _SHEET.substitute(
        values,
        accent_strong=_css(strong),
        thumb=_css(colours.line_strong),
        check=resource("icons", f"check-{scheme}.svg").as_posix(),
        more=resource("icons", f"more-{scheme}.svg").as_posix(),
        radius=tokens.RADIUS,
        title=tokens.TITLE,
        heading=tokens.HEADING,
        small=tokens.SMALL,
    )


def _css(colour: QColor) -> str:
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"
