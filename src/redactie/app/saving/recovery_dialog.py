"""The dialog that offers texts from the recovery file, beside what is on disk."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from redactie.app.look.tokens import XS, L, M, S
from redactie.app.look.widgets import label, margins, primary
from redactie.app.saving.compare import FIRST, side_by_side
from redactie.app.translate import tr


class RecoveredText(Struct, frozen=True):
    """A text that was not saved: the article's id and headline, what is on disk and what was recovered."""

    id: str
    headline: str
    on_disk: str
    recovered: str


class RecoveryDialog(QDialog):
    """Lets the user look at every recovered text and choose which ones come back.

    `choice` holds the ids to restore. Closing the dialog restores the marked ones: they come back unsaved and can be
    undone, so nothing is lost either way.
    """

    def __init__(self, texts: Sequence[RecoveredText], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = tuple(texts)
        self.choice: tuple[str, ...] = ()
        self.setWindowTitle(tr("Recovered text"))
        self.resize(1060, 640)
        self.list = QListWidget()
        self.list.setProperty("role", "framed")
        self.list.setAccessibleName(tr("Articles with recovered text"))
        for text in self._texts:
            item = QListWidgetItem(text.headline)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.before, self.after = _browser(), _browser()
        self._lay_out()
        self.list.ensurePolished()
        self.list.currentRowChanged.connect(self._show)
        self.list.itemChanged.connect(self._follow)
        self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        self.restore = primary(tr("Restore"))
        self.discard = QPushButton(tr("Discard all"))
        self.restore.setDefault(True)
        self.discard.setAutoDefault(False)
        self.restore.clicked.connect(lambda: self._decide(self.chosen))
        self.discard.clicked.connect(lambda: self._decide(()))
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        buttons.addWidget(self.restore)
        self.list.setFixedWidth(240)
        body = QHBoxLayout()
        body.setSpacing(M)
        body.addWidget(_column(tr("Articles"), self.list))
        body.addWidget(_column(tr("On disk"), self.before), 1)
        body.addWidget(_column(tr("Recovered"), self.after), 1)
        self._explanation = label(
            tr("Redactie stopped before this text was saved. The marks show what is only in one of the two."), "quiet"
        )
        self._explanation.setWordWrap(True)
        layout = QVBoxLayout(self)
        margins(layout, L)
        layout.setSpacing(S)
        layout.addWidget(label(tr("There is text that was not saved"), "heading"))
        layout.addWidget(self._explanation)
        layout.addSpacing(S)
        layout.addLayout(body, 1)
        layout.addSpacing(S)
        layout.addLayout(buttons)
        # The two texts scroll together: the eye compares lines that stand beside each other.
        self.before.verticalScrollBar().valueChanged.connect(self.after.verticalScrollBar().setValue)
        self.after.verticalScrollBar().valueChanged.connect(self.before.verticalScrollBar().setValue)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the marked articles."""
        return tuple(
            text.id for row, text in enumerate(self._texts) if self.list.item(row).checkState() == Qt.CheckState.Checked
        )

    def reject(self) -> None:
        """Close with the marked texts restored."""
        self.choice = self.chosen
        super().reject()

    def _show(self, row: int) -> None:
        text = self._texts[row]
        before, after = side_by_side(text.on_disk, text.recovered)
        self.before.setHtml(before)
        self.after.setHtml(after)
        self._seek()

    def _seek(self) -> None:
        self.after.scrollToAnchor(FIRST)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Begin at the first difference, once it is known how the lines wrap."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._seek)

    def _follow(self) -> None:
        self.restore.setEnabled(bool(self.chosen))

    def _decide(self, choice: tuple[str, ...]) -> None:
        self.choice = choice
        self.accept()


def _browser() -> QTextBrowser:
    browser = QTextBrowser()
    browser.setProperty("role", "field")
    browser.setOpenLinks(False)
    browser.document().setDocumentMargin(M)
    return browser


def _column(title: str, content: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    margins(layout, 0)
    layout.setSpacing(XS)
    layout.addWidget(label(title, "label", buddy=content))
    layout.addWidget(content, 1)
    return column
