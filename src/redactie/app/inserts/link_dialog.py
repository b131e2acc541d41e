"""The dialog for a link: its words, and the address or the article to which it leads."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from redactie.app.editor.links import Place, completed
from redactie.app.look.tokens import ICON, XS, L, M, S
from redactie.app.look.widgets import label, margins, quiet
from redactie.app.translate import tr
from redactie.text.links import read_target

_ROWS = 6


class Goal(Struct, frozen=True):
    """An article to which a link may lead: its id, its headline and the chip of its theme."""

    article: str
    headline: str
    chip: QIcon


class LinkDialog(QDialog):
    """Asks for words and goal of a link. `removed` says that the words are to stay without the link."""

    def __init__(self, place: Place, goals: Sequence[Goal], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.removed = False
        self.setWindowTitle(tr("Link"))
        self.setMinimumWidth(480)
        self.text = QLineEdit(place.words)
        self.to_address = QRadioButton(tr("To a site or an e-mail address"))
        self.address = QLineEdit()
        self.address.setPlaceholderText(tr("example.org or name@example.org"))
        self.to_article = QRadioButton(tr("To an article of this issue"))
        self.articles = QListWidget()
        self.hint = label("", "small")
        self._fill(goals)
        self._lay_out(exists=place.exists)
        self._show_goal(place.address)
        self._connect()
        self._follow()

    # --- what was asked ----------------------------------------------------------------------------------------

    @property
    def goal(self) -> str:
        """The address as it is written in the link; "" as long as there is none."""
        if self.to_article.isChecked():
            item = self.articles.currentItem()
            return f"{item.data(Qt.ItemDataRole.UserRole)}.md" if item else ""
        return completed(self.address.text())

    @property
    def words(self) -> str:
        """The words of the link; where nobody typed any, what it leads to."""
        typed = self.text.text().strip()
        if typed:
            return typed
        item = self.articles.currentItem()
        return item.text() if self.to_article.isChecked() and item else self.address.text().strip()

    # --- laying out --------------------------------------------------------------------------------------------

    def _fill(self, goals: Sequence[Goal]) -> None:
        self.articles.setProperty("role", "framed")
        self.articles.setAccessibleName(tr("Articles of this issue"))
        self.articles.setIconSize(QSize(ICON, ICON))
        for goal in goals:
            item = QListWidgetItem(goal.chip, goal.headline)
            item.setData(Qt.ItemDataRole.UserRole, goal.article)
            self.articles.addItem(item)
        rows = min(max(self.articles.count(), 2), _ROWS)
        self.articles.setFixedHeight(rows * max(self.articles.sizeHintForRow(0), ICON + S) + XS)
        for widget in (self.to_article, self.articles):
            widget.setVisible(bool(goals))

    def _lay_out(self, *, exists: bool) -> None:
        layout = QVBoxLayout(self)
        margins(layout, L)
        layout.setSpacing(XS)
        layout.addWidget(label(tr("Words in the text"), "label", buddy=self.text))
        layout.addWidget(self.text)
        layout.addSpacing(M)
        layout.addWidget(self.to_address)
        self.address.setAccessibleName(self.to_address.text())
        layout.addWidget(self.address)
        layout.addWidget(self.hint)
        layout.addSpacing(S)
        layout.addWidget(self.to_article)
        layout.addWidget(self.articles)
        layout.addSpacing(L)
        layout.addLayout(self._buttons(exists=exists))

    def _buttons(self, *, exists: bool) -> QHBoxLayout:
        box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal
        )
        self.ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Change") if exists else tr("Insert"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.remove = quiet(tr("Remove the link"), "link-break")
        self.remove.setAutoDefault(False)
        self.remove.setVisible(exists)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(box)
        return row

    # --- following the user ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.address.textEdited.connect(lambda: self.to_address.setChecked(True))
        self.address.textChanged.connect(self._follow)
        self.to_address.toggled.connect(self._follow)
        self.articles.currentItemChanged.connect(self._choose)
        self.articles.itemPressed.connect(lambda: self.to_article.setChecked(True))
        self.articles.itemDoubleClicked.connect(self.accept)
        self.to_address.clicked.connect(self._enter_address)
        self.to_article.clicked.connect(self._enter_list)

    def _show_goal(self, address: str) -> None:
        target = read_target(address)
        article = target.article if target else ""
        found = next((row for row in range(self.articles.count()) if self._article(row) == article), -1)
        if found >= 0:
            self.articles.setCurrentRow(found)
            self.to_article.setChecked(True)
            return
        # Nobody needs to see the scheme that goes without saying.
        self.address.setText(address.removeprefix("mailto:"))
        self.to_address.setChecked(True)

    def _article(self, row: int) -> str:
        return str(self.articles.item(row).data(Qt.ItemDataRole.UserRole))

    def _enter_address(self) -> None:
        self.address.setFocus()

    def _enter_list(self) -> None:
        if self.articles.currentRow() < 0:
            self.articles.setCurrentRow(0)
        self.articles.setFocus()

    def _choose(self) -> None:
        if self.focusWidget() is self.articles:
            self.to_article.setChecked(True)
        self._follow()

    def _follow(self) -> None:
        self.ok.setEnabled(bool(self.goal))
        typed = self.address.text().strip()
        wrong = bool(typed) and not completed(typed) and self.to_address.isChecked()
        self.hint.setText(tr("This is not the address of a site or a mailbox yet.") if wrong else "")

    def _remove(self) -> None:
        self.removed = True
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Put the keyboard in what is to be typed first."""
        super().showEvent(event)
        field = self.address if self.text.text() else self.text
        if self.to_article.isChecked() and self.text.text():
            self.articles.setFocus()
        else:
            field.setFocus()
            field.selectAll()
