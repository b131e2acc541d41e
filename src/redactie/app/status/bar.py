"""The status bar: words, reading time, how the article fits, and whether everything is saved."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStatusBar, QWidget

from redactie.app.look.tokens import M
from redactie.app.look.widgets import label, set_role
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.app.words import fit_text
from redactie.layout.pages import Fit


class StatusBar(QStatusBar):
    """Listens to the session; nothing in it can be clicked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.words = label("", "quiet")
        self.fit = label("", "quiet")
        self.saving = label("", "quiet")
        self.setSizeGripEnabled(False)
        self.setContentsMargins(M - 2, 0, M - 2, 0)
        for part in (self.words, self.fit):
            part.setContentsMargins(0, 3, M, 3)
            self.addWidget(part)
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
        self.refresh()

    def refresh(self) -> None:
        """Show everything anew."""
        self._count()
        self._show_fit()
        self._show_saving()

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
        set_role(self.fit, "danger" if fit and fit.lines > 0 else "quiet")

    def _show_saving(self) -> None:
        if self._session.issue is None:
            self.saving.setText("")
            return
        self.saving.setText(tr("Not saved yet") if self._session.unsaved else tr("Saved"))


def fit_sentence(fit: Fit) -> str:
    """Return how an article fits, as a sentence that names its pages."""
    pages = "–".join(str(page) for page in sorted({fit.pages[0], fit.pages[-1]})) if fit.pages else ""
    return tr("{fit} on page {pages}", fit=fit_text(fit.lines), pages=pages) if pages else ""
