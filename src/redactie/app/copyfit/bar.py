"""The two buttons with which an article is made to fit by its levers, and what came of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from redactie.app.look.tokens import S
from redactie.app.look.widgets import label, margins
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.model.article import Levers


class LeverBar(QWidget):
    """Asks for the article being edited to be made to fit, to stop that, or to take off what was done for it."""

    fitWished = Signal()  # noqa: N815 (Qt's way of naming signals)
    stopWished = Signal()  # noqa: N815
    clearWished = Signal()  # noqa: N815

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._busy = False
        self.fit = QPushButton()
        self.fit.setToolTip(tr("Tries room above sub-heads, the height of pictures and spacing, in this order"))
        self.clear = QPushButton(tr("Undo making it fit"))
        self.clear.setToolTip(tr("Sets the article as any other again"))
        self.sentence = label("", "quiet")
        self.sentence.setWordWrap(True)
        layout = QVBoxLayout(self)
        margins(layout, S, 0, S, 0)
        layout.setSpacing(S)
        # Under each other: in a narrow pane there is no room for both words in one line.
        for button in (self.fit, self.clear):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.sentence)
        self.fit.clicked.connect(self._wish)
        self.clear.clicked.connect(self.clearWished)
        session.articleChanged.connect(self._follow)
        session.issueChanged.connect(self._follow)
        session.currentArticleChanged.connect(self._leave)
        self._follow()
        self.tell("")

    def tell(self, sentence: str) -> None:
        """Say what came of it."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def set_busy(self, busy: bool) -> None:
        """Offer to stop while levers are tried."""
        self._busy = busy
        self._follow()

    def _wish(self) -> None:
        (self.stopWished if self._busy else self.fitWished).emit()

    def _follow(self) -> None:
        article = self._session.current
        self.fit.setText(tr("Stop") if self._busy else tr("Make it fit"))
        self.fit.setEnabled(article is not None)
        self.clear.setVisible(article is not None and article.fit != Levers())

    def _leave(self) -> None:
        """Forget what was said of another article."""
        self.tell("")
        self._follow()
