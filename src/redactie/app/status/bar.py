"""The status bar: words, reading time, how the article fits, and whether everything is saved."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from redactie.app.look.tokens import M, S
from redactie.app.look.widgets import label, set_role
from redactie.app.session import Session
from redactie.app.translate import tr, tr_error, tr_message
from redactie.app.words import fit_sentence
from redactie.model.errors import RedactieError


class StatusBar(QStatusBar):
    """Listens to the session. A click on how the article fits wishes to see how it can be made to: `fitChosen`."""

    fitChosen = Signal()  # noqa: N815 (Qt's way of naming signals)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.words = label("", "quiet")
        self.fit = self._fit_button()
        self.saving = label("", "quiet")
        self.setSizeGripEnabled(False)
        self.setContentsMargins(M - 2, 0, M - 2, 0)
        self.words.setContentsMargins(0, 3, S, 3)
        self.addWidget(self.words)
        self.addWidget(self.fit)
        self.addPermanentWidget(self.saving)
        # Counting waits until the keys are released for a moment: nobody reads the number while typing.
        self._soon = QTimer(self, singleShot=True, interval=150)
        self._soon.timeout.connect(self._count)
        session.articleChanged.connect(self._soon.start)
        session.currentArticleChanged.connect(self.refresh)
        session.pagesChanged.connect(self._show_fit)
        session.issueChanged.connect(self.refresh)
        session.dirtyChanged.connect(self._show_saving)
        session.saved.connect(self._show_saving)
        session.saveRefused.connect(self._show_refusal)
        self.refresh()

    def refresh(self) -> None:
        """Show everything anew."""
        self._count()
        self._show_fit()
        self._show_saving()

    def _fit_button(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "bar")
        button.setToolTip(tr("Make it fit…"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.fitChosen)
        return button

    def _count(self) -> None:
        from redactie.text.counts import count

        article = self._session.current
        if article is None:
            self.words.setText("")
            return
        counts = count(f"{article.lead}\n\n{article.body}")
        parts = [tr("%n words", counts.words), tr("%n characters", counts.characters)]
        if counts.words:
            parts.append(tr("%n minutes to read", max(1, round(counts.reading_minutes))))
        self.words.setText(" · ".join(parts))

    def _show_fit(self) -> None:
        article, pages = self._session.current, self._session.pages
        fit = pages.fits.get(article.id) if article and pages else None
        self.fit.setText(fit_sentence(fit) if fit else "")
        self.fit.setVisible(bool(self.fit.text()))
        set_role(self.fit, "bar-danger" if fit and fit.lines > 0 else "bar")

    def _show_saving(self) -> None:
        if self._session.issue is None:
            self.saving.setText("")
            return
        self.saving.setText(tr("Not saved yet") if self._session.unsaved else tr("Saved"))
        self.saving.setToolTip("")
        set_role(self.saving, "quiet")

    def _show_refusal(self, error: RedactieError) -> None:
        self.saving.setText(tr("Not saved: {reason}", reason=tr_message(error.what)))
        self.saving.setToolTip(tr_error(error))
        set_role(self.saving, "danger")
