"""The fields for the size of an advertisement: how many columns wide and how many lines high it is."""

from msgspec.structs import replace
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from redactie.app.look.tokens import XS, S
from redactie.app.look.widgets import label, margins
from redactie.app.properties.fields import ChoiceField, CountField
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.layout.styles.style import COLUMNS


class SizeField(QWidget):
    """Changes the size of the current article; without a height it is as high as its picture and text are."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.columns, self.height_lines = ChoiceField(), CountField(3)
        self.height_lines.setPlaceholderText(tr("as needed"))
        row = QHBoxLayout(self)
        margins(row, 0)
        row.setSpacing(S)
        for caption, field in ((tr("Width"), self.columns), (tr("Height in lines"), self.height_lines)):
            column = QVBoxLayout()
            column.setSpacing(XS)
            column.addWidget(label(caption, "label", buddy=field))
            column.addWidget(field)
            row.addLayout(column, 1)
        self.columns.activated.connect(lambda: self._widen(self.columns.currentData()))
        self.height_lines.counted.connect(self._heighten)

    def refresh(self) -> None:
        """Show the size of the current article, as the page plan has it."""
        article, issue, pages = self._session.current, self._session.issue, self._session.pages
        slot = issue.flatplan.slot(article.id) if issue and article else None
        # What the page plan says goes before what the advertisement says of itself.
        columns = (slot.columns if slot else 0) or (article.columns if article else None)
        height = (slot.lines if slot else 0) or (article.height if article else None)
        most = max(columns or 0, pages.columns if pages and pages.columns else max(COLUMNS))
        widths = {number: tr("%n columns", number) for number in range(1, most + 1)}
        self.columns.offer({None: tr("Half the page"), **widths}, columns)
        self.height_lines.show_count(height)

    def _widen(self, columns: int | None) -> None:
        if article := self._session.current:
            self._session.update_article(replace(article, columns=columns))
            self._session.page_plan.set_columns(article.id, 0)

    def _heighten(self, lines: int) -> None:
        if article := self._session.current:
            self._session.update_article(replace(article, height=lines or None))
            self._session.page_plan.set_lines(article.id, 0)
