"""The flatplan as the window sees it: a slim bar, and the pages of the issue small and in spreads."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from redactie.app.flatplan.actions import FlatplanActions
from redactie.app.flatplan.cells import cells_of
from redactie.app.flatplan.count import PageCount, page_count_of
from redactie.app.flatplan.deeds import FlatplanDeeds
from redactie.app.flatplan.sheet import NARROWEST, USUAL, WIDEST
from redactie.app.flatplan.view import FlatplanView
from redactie.app.look.icons import icon
from redactie.app.look.tokens import ICON, XS, M, S
from redactie.app.look.widgets import icon_button, label, margins, menu_of, small
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.layout.pages import Pages

# How long new pages wait for still newer ones, in ms: the text has the processor first.
_PATIENCE = 120
_STEP = 20  # pixels that a page grows by a key on the slider


class FlatplanPanel(QWidget):
    """Listens to the session and shows its pages and what is asked of them.

    `pageChosen` brings a page that is to be shown large, `articleChosen` an article that is to be edited;
    `issueWished` asks for the facts of the issue, `closeWished` to be hidden.
    """

    pageChosen = Signal(int)  # noqa: N815 (Qt's way of naming signals)
    articleChosen = Signal(str)  # noqa: N815
    issueWished = Signal()  # noqa: N815
    closeWished = Signal()  # noqa: N815

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._loaded: Pages | None = None
        self.view = FlatplanView()
        self.deeds = FlatplanDeeds(session, self.view)
        self.offered = FlatplanActions(self.view, self.deeds)
        self.count = label("", "quiet")
        self.warning = _Warning()
        self.zoom = _zoom_slider()
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.view)

    def _lay_out(self) -> None:
        insert = icon_button("plus", tr("Insert"))
        menu = menu_of(insert)
        menu.aboutToShow.connect(lambda: self.offered.fill_insert_menu(menu))
        close = icon_button("x", tr("Hide the flatplan"))
        close.clicked.connect(self.closeWished)
        head = QHBoxLayout()
        margins(head, M, XS, S, XS)
        head.setSpacing(S)
        for widget in (label(tr("Flatplan"), "section"), self.count):
            head.addWidget(widget)
        head.addWidget(self.warning, 1, Qt.AlignmentFlag.AlignVCenter)
        for widget in (insert, self.zoom, close):
            head.addWidget(widget)
        layout = QVBoxLayout(self)
        margins(layout, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)

    def _connect(self) -> None:
        session, view = self._session, self.view
        session.issueChanged.connect(self._follow_issue)
        session.pagesChanged.connect(self._refresh_soon)
        session.articleChanged.connect(self._refresh_soon)
        session.publicationChanged.connect(self._refresh_soon)
        session.currentArticleChanged.connect(view.set_edited)
        self._soon.timeout.connect(self._refresh)
        view.gallery.adopted.connect(self._show_cells)
        view.pageChosen.connect(self.pageChosen)
        view.articleOpened.connect(self.articleChosen)
        view.moveWished.connect(self.deeds.move)
        view.widthWished.connect(session.page_plan.set_columns)
        view.zoomChanged.connect(self.zoom.setValue)
        self.zoom.valueChanged.connect(view.set_page_width)
        self.warning.button.clicked.connect(self.issueWished)
        view.set_edited(session.current_id)

    def set_page(self, page: int) -> None:
        """Mark the page that is shown large."""
        self.view.set_page(page)

    def close_down(self) -> None:
        """Stop what runs."""
        self._soon.stop()
        self.view.close_down()

    # --- following the session ---------------------------------------------------------------------------------

    def _follow_issue(self) -> None:
        """Show at once what became of the plan; the pages follow. Another issue has no pages yet."""
        if self._session.pages is None:
            self._loaded = None
            self.view.clear()
            self._tell_count()
        else:
            self._show_cells()

    def _refresh_soon(self) -> None:
        # Not put off by every key: whoever types on without a pause sees it move all the same.
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _refresh(self) -> None:
        pages = self._session.pages
        if pages is not None and pages is not self._loaded:
            self._loaded = pages
            self.view.load(pages)
        else:
            self._show_cells()

    def _show_cells(self) -> None:
        pages, issue, publication = self.view.gallery.pages, self._session.issue, self._session.publication
        if self._loaded is None or pages is None or issue is None or publication is None:
            return
        count = self._tell_count()
        self.view.show_cells(pages, cells_of(pages, issue, publication), count.wanted)

    def _tell_count(self) -> PageCount:
        count = page_count_of(self._session.edition, self.view.gallery.pages if self._loaded else None)
        self.count.setText(tr("%n pages", count.pages) if count.pages else "")
        self.warning.say(count.problem, count.remedy)
        return count

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Take over what went by while nobody looked."""
        super().showEvent(event)
        self._refresh()


class _Warning(QWidget):
    """What is wrong with the number of pages, in a sentence, what to do about it, and the button for that."""

    def __init__(self) -> None:
        super().__init__()
        self.sign = QLabel()
        self.text = label("", "warning")
        self.button: QPushButton = small(tr("About this issue…"))
        row = QHBoxLayout(self)
        margins(row, S, 0, 0, 0)
        row.setSpacing(S)
        for widget in (self.sign, self.text, self.button):
            row.addWidget(widget)
        row.addStretch(1)
        self.say("", "")

    def say(self, problem: str, remedy: str) -> None:
        """Show a problem; "" shows none."""
        text = f"{problem} {remedy}".strip()
        if text:
            self.sign.setPixmap(icon("warning").pixmap(ICON, ICON))
        self.text.setText(problem)
        for widget in (self.sign, self.text, self.button):
            widget.setVisible(bool(text))
        self.text.setToolTip(text)
        self.text.setAccessibleName(text)
        self.button.setToolTip(remedy)
        self.button.setAccessibleDescription(text)


def _zoom_slider() -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(NARROWEST, WIDEST)
    slider.setSingleStep(_STEP)
    slider.setPageStep(4 * _STEP)
    slider.setValue(USUAL)
    slider.setFixedWidth(120)
    slider.setToolTip(tr("Size of the pages"))
    slider.setAccessibleName(tr("Size of the pages"))
    return slider
