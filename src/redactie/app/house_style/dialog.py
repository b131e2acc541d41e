"""The dialog for the house style: its tokens at the left, the real pages at the right."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from redactie.app.house_style.advice import advice
from redactie.app.house_style.form import TokenForm
from redactie.app.house_style.names import style_title, token_titles
from redactie.app.house_style.template import TemplateRow
from redactie.app.look.tokens import L, M, S
from redactie.app.look.widgets import label, margins, set_role
from redactie.app.preview.view import PreviewView
from redactie.app.session import Session
from redactie.app.translate import tr, tr_error
from redactie.layout.styles.choice import load_style
from redactie.layout.styles.style import COLUMNS, HouseStyle, Tokens
from redactie.model.colour import Colour
from redactie.store.own_template import template_name

_FORM_WIDTH = 420


class HouseStyleDialog(QDialog):
    """Changes the publication's own tokens of a house style; the pages follow at once, the disk at OK."""

    def __init__(self, session: Session, style: HouseStyle, base: HouseStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._style = style
        self._base = base
        title = style_title(base.name)
        self.setWindowTitle(tr("House style: {style}", style=title))
        self.resize(1180, 780)
        self.form = TokenForm(base.tokens, title, style.families)
        self.form.show_tokens(style.tokens)
        self.preview = PreviewView()
        folder = session.publication_folder
        self.template = TemplateRow(template_name(folder.path) if folder else "")
        self.note = label("", "warning")
        self.note.setWordWrap(True)
        self.reset_all = QPushButton(tr("All as in {style}", style=title))
        self.reset_all.setAutoDefault(False)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal
        )
        self.ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._lay_out()
        self._connect()
        self._judge()
        if session.publication and session.publication.page.columns in COLUMNS:
            columns = self.form.fields["page", "columns"]
            columns.setEnabled(False)
            columns.setToolTip(tr("The publication chooses its own number of columns."))

    def tell(self, text: str) -> None:
        """Say this below the form, until the next change."""
        self._say(text, "danger")

    def accept(self) -> None:
        """Write what differs from the house style; stay open where that fails."""
        if self.ok.isEnabled() and self._write() and self._write_template():
            super().accept()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        margins(column, L, L, S, M)
        column.setSpacing(M)
        column.addWidget(self.form, 1)
        column.addWidget(self.template)
        column.addWidget(self.note)
        row = QHBoxLayout()
        row.addWidget(self.reset_all)
        row.addStretch(1)
        row.addWidget(self._buttons)
        column.addLayout(row)
        left.setMinimumWidth(_FORM_WIDTH)
        self.preview.setMinimumWidth(280)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        parts.addWidget(self.preview)
        parts.setStretchFactor(1, 1)
        parts.setSizes([_FORM_WIDTH, self.width() - _FORM_WIDTH])
        layout = QVBoxLayout(self)
        margins(layout, 0)
        layout.addWidget(parts)

    def _connect(self) -> None:
        session = self._session
        self.form.edited.connect(self._try)
        self.reset_all.clicked.connect(self.form.reset)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.finished.connect(self._leave)
        session.pagesChanged.connect(self.preview.show_pages)
        if session.pages:
            self.preview.show_pages(session.pages)

    def _try(self, tokens: Tokens) -> None:
        if self._judge():
            self._session.try_tokens(replace(self._style, tokens=tokens))

    def _judge(self) -> bool:
        """Say what is wrong with the tokens; return whether pages can be set with them."""
        told = advice(self.form.tokens)
        good = told is None or not told.forbids
        self._say(told.text if told else "", "warning" if good else "danger")
        self.ok.setEnabled(good)
        self.reset_all.setEnabled(self.form.tokens != self._base.tokens)
        return good

    def _say(self, text: str, role: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        set_role(self.note, role)

    def _write(self) -> bool:
        changes = {
            (group, name): _plain(getattr(getattr(self.form.tokens, group), name))
            if getattr(getattr(self.form.tokens, group), name) != getattr(getattr(self._base.tokens, group), name)
            else None
            for group, names in token_titles().items()
            for name in names
        }
        return self.form.tokens == self._style.tokens or self._session.change_tokens(changes)

    def _write_template(self) -> bool:
        if self.template.changed and not self._session.change_template(self.template.source):
            return False
        self.template.changed = False
        return True

    def _leave(self) -> None:
        self._session.pagesChanged.disconnect(self.preview.show_pages)
        self._session.try_tokens(None)


def _plain(value: Colour | str | float) -> str | float:
    """Return a token's value as it stands in a file."""
    return value.hex if isinstance(value, Colour) else value


def house_style_dialog(session: Session, name: str = "", parent: QWidget | None = None) -> HouseStyleDialog | None:
    """Return the dialog for a house style (that of the open publication by default); None when none is open."""
    folder = session.publication_folder
    if folder is None:
        return None
    choice = load_style(name or folder.publication.style, folder.path)
    dialog = HouseStyleDialog(session, choice.style, HouseStyle.load(choice.style.name), parent)
    if choice.problems:
        dialog.tell("\n".join(map(tr_error, choice.problems)))
    return dialog
