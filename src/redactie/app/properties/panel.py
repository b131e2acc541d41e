"""The panel on the right: every property of the article being edited, changed as one types."""

import datetime
from functools import partial
from operator import attrgetter
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from redactie.app.look.chips import chip_icon
from redactie.app.look.fonts import display_font
from redactie.app.look.tokens import XS, M, S
from redactie.app.look.widgets import hairline, label, margins
from redactie.app.properties.authors import AuthorField
from redactie.app.properties.day import DayField
from redactie.app.properties.fields import ChoiceField, CountField, TextField
from redactie.app.properties.jump import JumpField
from redactie.app.properties.picture import PictureField
from redactie.app.properties.place import PlaceField
from redactie.app.properties.size import SizeField
from redactie.app.properties.variant import VariantField
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.app.words import kind_name, status_name
from redactie.model.article import JUMPING, Article, Kind, Picture, Variant

_TEXTS = ("kicker", "title", "deck", "lead", "notes")
# What makes no sense for a kind; it is shown all the same where something stands in it that is printed.
_ARTICLES_ONLY = frozenset({"kicker", "deck", "lead", "authors", "theme", "length", "print", "embargo"})
_LEFT_OUT = {
    Kind.ADVERT: _ARTICLES_ONLY,
    Kind.FILLER: _ARTICLES_ONLY,
    Kind.CONTENTS: _ARTICLES_ONLY | {"image"},
}


_NOTHING = ("", (), None, Variant())


class PropertiesPanel(QScrollArea):
    """Shows the current article and hands every change to the session at once."""

    authorsWished = Signal()  # noqa: N815 (Qt's way of naming signals)
    pictureChosen = Signal(Path)  # noqa: N815

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.texts = {
            "kicker": TextField(),
            "title": TextField(2),
            "deck": TextField(),
            "lead": TextField(4),
            "notes": TextField(3, paragraphs=True),
        }
        self.texts["title"].set_font(display_font(18))
        self.authors = AuthorField()
        self.theme = ChoiceField()
        self.kind = ChoiceField()
        self.status = ChoiceField()
        self.length = CountField(5)
        self.place = PlaceField(session)
        self.size_field = SizeField(session)
        self.jump = JumpField(session)
        self.embargo = DayField(tr("Choose a day…"))
        self.picture = PictureField()
        self.print = VariantField(tr("Headline in print, if shorter"), tr("Lead in print, if shorter"))
        # Counting waits until the keys are released for a moment, as in the status bar.
        self._soon = QTimer(self, singleShot=True, interval=150)
        self._soon.timeout.connect(self._count)
        self._counted_article = ""
        self._page = QWidget()
        self._rows: dict[str, QWidget] = {}
        self._lay_out()
        self._connect()
        self._fill_choices()
        self.refresh()

    # --- laying out --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Properties"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setProperty("role", "page")
        layout = QVBoxLayout(self._page)
        margins(layout, M)
        layout.setSpacing(XS)
        captions = {
            "kicker": tr("Kicker"),
            "title": tr("Headline"),
            "deck": tr("Deck"),
            "lead": tr("Lead"),
        }
        rows = self._rows
        for name, caption in captions.items():
            rows[name] = _add_field(layout, caption, self.texts[name])
        _add_line(layout)
        rows["authors"] = _add_field(layout, tr("Authors"), self.authors)
        rows["theme"] = _add_field(layout, tr("Theme"), self.theme)
        _add_pair(layout, (tr("Kind"), self.kind), (tr("Status"), self.status))
        rows["length"] = self._add_length(layout)
        layout.addWidget(self.size_field)
        layout.addSpacing(S)
        layout.addWidget(self.place)
        layout.addSpacing(S)
        rows["jump"] = _add_field(layout, tr("Goes on"), self.jump)
        rows["embargo"] = _add_field(layout, tr("Embargo: not published before"), self.embargo)
        _add_line(layout)
        rows["image"] = _add_field(layout, tr("Picture"), self.picture)
        _add_line(rows["image"].layout())
        layout.addWidget(self.print)
        rows["print"] = self.print
        _add_line(self.print.layout())
        _add_field(layout, tr("Notes for the editors, never printed"), self.texts["notes"])
        layout.addStretch(1)
        self.setWidget(self._page)

    def _add_length(self, layout: QVBoxLayout) -> QWidget:
        self.length.setMaximumWidth(84)
        self.length.setPlaceholderText(tr("no goal"))
        self._counted = label("", "quiet")
        self._counted.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        both = QWidget()
        row = QHBoxLayout(both)
        margins(row, 0)
        row.setSpacing(S)
        row.addWidget(self.length)
        row.addWidget(self._counted, 1)
        return _add_field(layout, tr("Length in words"), both, buddy=self.length)

    # --- following the session ---------------------------------------------------------------------------------

    def _connect(self) -> None:
        session = self._session
        session.currentArticleChanged.connect(self.refresh)
        session.articleChanged.connect(self.refresh)
        session.issueChanged.connect(self.refresh)
        session.publicationChanged.connect(self._fill_choices)
        for name, field in self.texts.items():
            field.edited.connect(partial(self._change, name))
        self.authors.edited.connect(partial(self._change, "authors"))
        self.authors.registerWished.connect(self.authorsWished)
        self.theme.activated.connect(lambda: self._change("theme", self.theme.currentData()))
        self.kind.activated.connect(lambda: self._change("kind", Kind(self.kind.currentData())))
        self.status.activated.connect(lambda: self._change("status", self.status.currentData()))
        self.length.counted.connect(self._set_goal)
        self.embargo.edited.connect(partial(self._change, "embargo"))
        self.picture.edited.connect(partial(self._change, "image"))
        self.picture.chosen.connect(self.pictureChosen)
        self.print.edited.connect(partial(self._change, "print"))

    def refresh(self) -> None:
        """Show the current article; a field that shows the right text already is left alone."""
        article = self._session.current
        self._page.setEnabled(article is not None)
        article = article or Article(id="")
        for name in _TEXTS:
            self.texts[name].set_text(getattr(article, name))
        publication, folder = self._session.publication, self._session.issue_folder
        self.authors.show_authors(article.authors, publication.authors if publication else {})
        _select(self.theme, article.theme)
        _select(self.kind, article.kind.value)
        _select(self.status, article.status)
        self.length.show_count(article.length)
        issue = self._session.issue
        self.embargo.show_day(article.embargo, (issue and issue.date) or datetime.date.today())
        self.picture.show_picture(article.image, folder.path if folder else None)
        self.print.show_variant(article.print)
        self._offer(article)
        if article.id == self._counted_article:
            self._soon.start()
        else:
            self._count()

    def _offer(self, article: Article) -> None:
        """Show the fields that make sense for the kind of the article."""
        left_out, advert = _LEFT_OUT.get(article.kind, frozenset[str]()), article.kind is Kind.ADVERT
        for name, row in self._rows.items():
            row.setVisible(name not in left_out or (getattr(article, name) not in _NOTHING and not advert))
        self._rows["jump"].setVisible(article.kind in JUMPING)
        if caption := self._rows["title"].findChild(QLabel):
            caption.setText(tr("Name, not printed") if advert else tr("Headline"))
        self.size_field.setVisible(advert)
        self.size_field.refresh()
        self.jump.refresh()
        self.place.offer_size(offered=not advert)
        self.picture.offer_width(offered=not advert)

    def _fill_choices(self) -> None:
        publication = self._session.publication
        self.theme.clear()
        self.theme.addItem(chip_icon(None), tr("No theme"), "")
        for theme in publication.themes.values() if publication else ():
            self.theme.addItem(chip_icon(QColor(theme.colour.hex)), theme.name, theme.id)
        self.kind.clear()
        for kind in Kind:
            self.kind.addItem(kind_name(kind), kind.value)
        self.status.clear()
        for status in publication.statuses if publication else ():
            self.status.addItem(status_name(status), status)
        self.refresh()

    def _count(self) -> None:
        from redactie.text.counts import count

        article = self._session.current or Article(id="")
        self._counted_article = article.id
        words = count(f"{article.lead}\n\n{article.body}").words
        if article.length:
            share = round(100 * words / article.length)
            self._counted.setText(tr("{words} written, {share} %", words=words, share=share))
        else:
            self._counted.setText(tr("%n words written", words))

    # --- changing ----------------------------------------------------------------------------------------------

    def _change(self, name: str, value: object) -> None:
        article = self._session.current
        if article:
            changed = replace(article, **{name: value})  # pyright: ignore[reportArgumentType]
            self._session.update_article(changed)

    def _set_goal(self, words: int) -> None:
        self._change("length", words or None)

    def enter(self, name: str) -> None:
        """Put the keyboard in a field: one of `texts`, or a field of this panel by its name, such as `print.title`."""
        field: QWidget = self.texts.get(name) or attrgetter(name)(self)
        if isinstance(field, TextField):
            field.selectAll()
        self.ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_picture(self, source: str) -> None:
        """Use a picture of the issue, by its path relative to the issue folder; what was said about it stays."""
        article = self._session.current
        if article:
            picture = replace(article.image, source=source) if article.image else Picture(source=source)
            self._change("image", picture)


def _add_field(layout: QVBoxLayout, caption: str, field: QWidget, buddy: QWidget | None = None) -> QWidget:
    """Add a field under its caption and return both as one."""
    both = QWidget()
    column = QVBoxLayout(both)
    margins(column, 0)
    column.setSpacing(XS)
    name = label(caption, "label", buddy=buddy or field)
    name.setWordWrap(True)
    column.addWidget(name)
    column.addWidget(field)
    column.addSpacing(S)
    layout.addWidget(both)
    return both


def _add_pair(layout: QVBoxLayout, *fields: tuple[str, QWidget]) -> None:
    row = QHBoxLayout()
    row.setSpacing(S)
    for caption, field in fields:
        column = QVBoxLayout()
        column.setSpacing(XS)
        _add_field(column, caption, field)
        row.addLayout(column, 1)
    layout.addLayout(row)


def _add_line(layout: QLayout | None) -> None:
    if isinstance(layout, QVBoxLayout):
        layout.addSpacing(S)
        layout.addWidget(hairline())
        layout.addSpacing(S)


def _select(field: ChoiceField, value: str) -> None:
    place = field.findData(value)
    if place < 0 and value:
        # What the register does not know must stay visible, or choosing would seem to have been done.
        field.addItem(chip_icon(None), value, value)
        place = field.count() - 1
    field.setCurrentIndex(place)
