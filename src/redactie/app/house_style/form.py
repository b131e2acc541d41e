"""The form with every token of a house style: its field, and a button that makes it as in the style again."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from redactie.app.house_style.fields import TokenField, Value, token_field
from redactie.app.house_style.names import group_titles, token_titles
from redactie.app.look.tokens import XS, M, S
from redactie.app.look.widgets import icon_button, label, margins
from redactie.app.translate import tr
from redactie.layout.styles.style import Tokens

_Path = tuple[str, str]  # the group of a token and its name
_FIELD_WIDTH = 172


class TokenForm(QScrollArea):
    """Shows tokens; `edited` carries them with every change. `base` are those of the house style itself.

    The fonts are chosen from `families`.
    """

    edited = Signal(object)

    def __init__(self, base: Tokens, title: str, families: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = self._tokens = base
        self._title = title
        self._families = families
        self.fields: dict[_Path, TokenField] = {}
        self.resets: dict[_Path, QToolButton] = {}
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("House style"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.show_tokens(base)

    @property
    def tokens(self) -> Tokens:
        """The tokens as the form shows them."""
        return self._tokens

    def show_tokens(self, tokens: Tokens) -> None:
        """Show these tokens."""
        self._tokens = tokens
        for path, field in self.fields.items():
            field.show_value(_value(tokens, path))
        self._follow()

    def reset(self) -> None:
        """Make all tokens as in the house style."""
        self.show_tokens(self._base)
        self.edited.emit(self._tokens)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        margins(column, XS, XS, M, XS)
        column.setSpacing(S)
        titles = token_titles()
        for group, title in group_titles().items():
            column.addWidget(label(title, "section"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(S)
            grid.setVerticalSpacing(XS)
            grid.setColumnStretch(0, 1)
            for row, (name, caption) in enumerate(titles[group].items()):
                self._add(grid, row, (group, name), caption)
            column.addLayout(grid)
            column.addSpacing(M)
        column.addStretch(1)
        self.setWidget(page)

    def _add(self, grid: QGridLayout, row: int, path: _Path, caption: str) -> None:
        group, name = path
        field = token_field(group, name, caption, self._families)
        field.setFixedWidth(_FIELD_WIDTH)
        field.edited.connect(partial(self._change, path))
        reset = icon_button("arrow-counter-clockwise", tr("{name}: as in {style}", name=caption, style=self._title))
        reset.setIconSize(QSize(14, 14))
        reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        kept = reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        reset.setSizePolicy(kept)
        reset.clicked.connect(lambda: self._reset(path))
        words = label(caption, "label", buddy=field)
        words.setWordWrap(True)
        for place, widget in enumerate((words, field, reset)):
            grid.addWidget(widget, row, place)
        self.fields[path], self.resets[path] = field, reset

    def _reset(self, path: _Path) -> None:
        value = _value(self._base, path)
        self.fields[path].show_value(value)
        self.fields[path].setFocus()
        self._change(path, value)

    def _change(self, path: _Path, value: Value) -> None:
        if value != _value(self._tokens, path):
            group, name = path
            self._tokens = replace(self._tokens, **{group: replace(getattr(self._tokens, group), **{name: value})})
            self._follow()
            self.edited.emit(self._tokens)

    def _follow(self) -> None:
        for path, reset in self.resets.items():
            reset.setVisible(_value(self._tokens, path) != _value(self._base, path))


def _value(tokens: Tokens, path: _Path) -> Any:
    return getattr(getattr(tokens, path[0]), path[1])
