"""The preview as the window sees it: a slim bar and the desk with the pages."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from redactie.app.look.icons import icon
from redactie.app.look.tokens import RADIUS, S, colours_of
from redactie.app.preview.bar import PreviewBar
from redactie.app.preview.desk import DeskView
from redactie.layout.pages import Pages


class PreviewView(QWidget):
    """Shows the pages of the issue as they are printed and follows the text being edited.

    `placeClicked` brings an article's id and a source line from 1; line 0 is its headline, lead and the like.
    `fitClicked` brings the id of an article whose mark says that it does not fit.
    """

    placeClicked = Signal(str, int)  # noqa: N815
    fitClicked = Signal(str)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = DeskView()
        self.bar = PreviewBar(self.desk)
        self.note = ProblemNote(self.desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.desk, 1)
        self.setFocusProxy(self.desk)
        self.desk.placeClicked.connect(self.placeClicked)
        self.desk.fitClicked.connect(self.fitClicked)
        for action in self.bar.offered:
            self.addAction(action)

    def show_pages(self, pages: Pages) -> None:
        """Show new pages; where one looks stays, and a problem told before is gone."""
        self.note.say("")
        self.desk.show_pages(pages)

    def show_guides(self, *, guided: bool) -> None:
        """Show the baselines and the columns over the pages, or not."""
        self.desk.set_guided(guided=guided)
        self.bar.guides.setChecked(guided)

    def invite(self, *, inviting: bool) -> None:
        """Say, while there are no pages, that they come with the first article; or say nothing."""
        self.desk.invite(inviting=inviting)

    def set_current_article(self, article_id: str) -> None:
        """Mark this article on the pages; "" marks none."""
        self.desk.set_current_article(article_id)

    def scroll_to(self, article_id: str, line: int) -> None:
        """Bring a source line of an article (from 1) into view unless it is there already."""
        self.desk.scroll_to(article_id, line)

    def show_problem(self, text: str) -> None:
        """Say why there are no newer pages, beside the last good ones; "" says nothing."""
        self.note.say(text)


class ProblemNote(QWidget):
    """A note at the foot of the desk that covers as little as it can."""

    def __init__(self, desk: QWidget) -> None:
        super().__init__(desk)
        self._desk = desk
        self.setObjectName("problem")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sign = QLabel()
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, S, 12, S)
        row.setSpacing(S)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        desk.installEventFilter(self)
        self.dress()
        self.hide()

    def say(self, text: str) -> None:
        """Show a text; "" hides the note."""
        self.label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._place()

    def dress(self) -> None:
        """Take the colours of the palette of the moment."""
        colours = colours_of(self.palette())
        sheet = (
            f"#problem {{ background: {colours.paper.name()}; border: 1px solid {colours.line_strong.name()};"
            f" border-radius: {RADIUS}px; }}"
        )
        # A style sheet brings a new palette with it, which brings one here again.
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        self._sign.setPixmap(icon("warning", colours.warning).pixmap(18, 18))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Stay at the foot of the desk."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = min(520, self._desk.width() - 48)
        self.resize(width, self.heightForWidth(width))
        self.move((self._desk.width() - width) // 2, self._desk.height() - self.height() - 20)
