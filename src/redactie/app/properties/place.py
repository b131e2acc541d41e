"""The fields for the place of an article on the pages: where it begins, how wide it is and how high."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from redactie.app.look.tokens import XS, S
from redactie.app.look.widgets import label, margins
from redactie.app.properties.fields import ChoiceField, CountField
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.layout.styles.style import COLUMNS

_MORE = 2  # pages behind the last one that an article can be pinned to


class PlaceField(QWidget):
    """Pins the current article to a page, a width and a height; what is not pinned the program chooses."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = ""
        self.page, self.columns, self.height_lines = ChoiceField(), ChoiceField(), CountField(3)
        self.height_lines.setPlaceholderText(tr("as needed"))
        self.height_lines.setMaximumWidth(120)
        rows = QVBoxLayout(self)
        margins(rows, 0)
        rows.setSpacing(S)
        row = QHBoxLayout()
        row.setSpacing(S)
        rows.addLayout(row)
        row.addWidget(_captioned(tr("Page"), self.page), 1)
        self._width = _captioned(tr("Width"), self.columns)
        row.addWidget(self._width, 1)
        self._height = _captioned(tr("Height in lines"), self.height_lines)
        rows.addWidget(self._height)
        self.page.activated.connect(self._pin)
        self.columns.activated.connect(self._widen)
        # Not with every key: half a number would lay out half the issue anew.
        self.height_lines.editingFinished.connect(self._heighten)
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
        # What is being typed stays; it is this article's.
        if self._shown != article or not self.height_lines.hasFocus():
            self.height_lines.show_count(slot.lines if slot else 0)
        self._shown = article

    def offer_size(self, *, offered: bool) -> None:
        """Offer width and height beside the page, or the page alone."""
        self._width.setVisible(offered)
        self._height.setVisible(offered)

    def _pin(self) -> None:
        page = self.page.currentData()
        self._session.page_plan.pin(self._session.current_id, page, self.columns.currentData() if page else 0)
        self.refresh()

    def _widen(self) -> None:
        self._session.page_plan.set_columns(self._session.current_id, self.columns.currentData())
        self.refresh()

    def _heighten(self) -> None:
        issue, article, lines = self._session.issue, self._session.current_id, self.height_lines.count
        slot = issue.flatplan.slot(article) if issue else None
        if lines != (slot.lines if slot else 0):
            self._session.page_plan.set_lines(article, lines)


def _captioned(caption: str, field: QWidget) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    margins(column, 0)
    column.setSpacing(XS)
    column.addWidget(label(caption, "label", buddy=field))
    column.addWidget(field)
    return both
