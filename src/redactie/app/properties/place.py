"""The fields for the place of an article on the pages: where it begins and how wide it is."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from redactie.app.look.tokens import XS, S
from redactie.app.look.widgets import label, margins
from redactie.app.properties.fields import ChoiceField
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.layout.styles.style import COLUMNS

_MORE = 2  # pages behind the last one that an article can be pinned to


class PlaceField(QWidget):
    """Pins the current article to a page and a width; what is not pinned the program chooses."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.page, self.columns = ChoiceField(), ChoiceField()
        row = QHBoxLayout(self)
        margins(row, 0)
        row.setSpacing(S)
        row.addWidget(_captioned(tr("Page"), self.page), 1)
        self._width = _captioned(tr("Width"), self.columns)
        row.addWidget(self._width, 1)
        self.page.activated.connect(self._pin)
        self.columns.activated.connect(self._widen)
        session.currentArticleChanged.connect(self.refresh)
        session.issueChanged.connect(self.refresh)
        session.pagesChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is pinned of the current article, and where it stands of itself."""
        issue, pages, article = self._session.issue, self._session.pages, self._session.current_id
        slot = issue.flatplan.slot(article) if issue else None
        pinned = issue.flatplan.page_of(article) if issue else 0
        last = max(pinned, (pages.count if pages else 0) + _MORE)
        most = max(slot.columns if slot else 0, pages.columns if pages and pages.columns else max(COLUMNS))
        self.page.offer({0: tr("Automatic"), **{number: str(number) for number in range(1, last + 1)}}, pinned)
        widths = {number: tr("%n columns", number) for number in range(1, most + 1)}
        self.columns.offer({0: tr("Automatic"), **widths}, slot.columns if slot else 0)

    def offer_width(self, *, offered: bool) -> None:
        """Offer a width beside the page, or the page alone."""
        self._width.setVisible(offered)

    def _pin(self) -> None:
        page = self.page.currentData()
        self._session.page_plan.pin(self._session.current_id, page, self.columns.currentData() if page else 0)
        self.refresh()

    def _widen(self) -> None:
        self._session.page_plan.set_columns(self._session.current_id, self.columns.currentData())
        self.refresh()


def _captioned(caption: str, field: QWidget) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    margins(column, 0)
    column.setSpacing(XS)
    column.addWidget(label(caption, "label", buddy=field))
    column.addWidget(field)
    return both
