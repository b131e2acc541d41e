"""The field for the page at which an article goes on, when that is not the next one."""

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from redactie.app.properties.fields import ChoiceField
from redactie.app.session import Session
from redactie.app.translate import tr


class JumpField(ChoiceField):
    """Lets the rest of the current article stand on a later page."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.activated.connect(self._change)
        session.pagesChanged.connect(self.refresh)

    def refresh(self) -> None:
        """Show where the current article goes on: at every page behind the one where it begins, and at a new one."""
        article, pages = self._session.current, self._session.pages
        jump = article.jump if article else None
        fit = pages.fits.get(article.id) if article and pages else None
        begins = fit.pages[0] if fit and fit.pages else 1
        last = max(jump or 0, (pages.count if pages else 0) + 1)
        numbers = sorted({*range(begins + 1, last + 1), *([jump] if jump else ())})
        later = {number: tr("On page {number}", number=number) for number in numbers}
        self.offer({None: tr("Where it ends, or on the next page"), **later}, jump)

    def _change(self) -> None:
        if article := self._session.current:
            self._session.update_article(replace(article, jump=self.currentData()))
