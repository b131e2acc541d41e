"""One article as HTML."""

from msgspec import Struct

from redactie.export.html.addresses import CONTENTS, link_target
from redactie.export.html.blocks import BlockWriter
from redactie.export.html.inlines import InlineWriter, paragraph
from redactie.export.html.labels import Labels
from redactie.export.html.markup import NOTHING, Html, join, lines, tag, text
from redactie.export.html.pictures import Pictures
from redactie.model.article import Kind
from redactie.model.publication import Author
from redactie.text.edition import Folders, Story
from redactie.text.tree import Inlines, plain, walk

_PORTRAIT = 192  # pixels: 64 wide on a screen of three to one
_LONG = 6000  # characters from which columns would make the reader scroll up and down
_SIGNED = (Kind.EDITORIAL, Kind.BRIEF, Kind.BOX, Kind.FILLER)  # pieces that bear the author's name under them


def web_title(story: Story) -> Inlines:
    """Return the headline of an article on the web: the one meant for it, or else that of the printed page."""
    return story.web_title or story.title


def web_lead(story: Story) -> Inlines:
    """Return the lead of an article on the web: the one meant for it, or else that of the printed page."""
    return story.web_lead or story.lead


class StoryPlace(Struct, frozen=True):
    """What an article needs to know of its page: its own place, the class of its theme ("" for none), its language."""

    anchor: str
    theme: str
    language: str


class StoryWriter:
    """Writes one article."""

    def __init__(
        self,
        story: Story,
        place: StoryPlace,
        inlines: InlineWriter,
        pictures: Pictures,
        folders: Folders,
        labels: Labels,
    ) -> None:
        self._story = story
        self._place = place
        self._inlines = inlines
        self._pictures = pictures
        self._folders = folders
        self._labels = labels
        self._blocks = BlockWriter(inlines, pictures, folders.issue_file, labels, level=2)

    def write(self) -> Html:
        """Return the article; an advert without the headline that nobody is to read."""
        if self._story.article.kind is Kind.ADVERT:
            return self._advert()
        story, signed = self._story, self._story.article.kind in _SIGNED
        wide, narrow = self._pictures_of_the_article()
        # One after the other, in the order in which they are read: footnotes are numbered on the way.
        header = self._header(byline=not signed)
        body = lines(narrow, self._blocks.write(story.body.blocks))
        content = lines(
            header,
            wide,
            tag("div", Html(f"\n{body}\n"), class_="body long" if _is_long(story) else "body") if body else NOTHING,
            self._byline() if signed else NOTHING,
            self._blocks.notes(story.body.footnotes, self._place.anchor),
        )
        classes = f"story {story.article.kind} {self._place.theme}".strip()
        return tag("article", Html(f"\n{content}\n"), id=self._place.anchor, lang=self._place.language, class_=classes)

    def _advert(self) -> Html:
        wide, narrow = self._pictures_of_the_article()
        body = self._blocks.write(self._story.body.blocks)
        content = lines(
            tag("figcaption", text(self._labels.advert)),
            wide,
            narrow,
            tag("div", Html(f"\n{body}\n"), class_="text") if body else NOTHING,
            self._blocks.notes(self._story.body.footnotes, self._place.anchor),
        )
        name = plain(self._story.title).strip()
        label = f"{self._labels.advert}: {name}" if name else self._labels.advert
        return tag("figure", Html(f"\n{content}\n"), id=self._place.anchor, lang=self._place.language,
                   class_="advert", aria_label=label)  # fmt: skip

    def _header(self, *, byline: bool) -> Html:
        write = self._inlines.write
        heading = lines(self._kicker(), self._headline(), paragraph(write(self._story.deck), "deck"))
        lead = paragraph(write(web_lead(self._story)), "lead")
        return tag("header", lines(tag("hgroup", heading), lead, self._byline() if byline else NOTHING))

    def _headline(self) -> Html:
        title = web_title(self._story)
        if not plain(title).strip():
            return tag("h2", text(self._labels.untitled), class_="unseen")
        return tag("h2", self._inlines.write(title))

    def _kicker(self) -> Html:
        theme = self._story.theme
        name = tag("span", text(theme.name), class_="theme") if theme else NOTHING
        kicker = self._inlines.write(self._story.kicker)
        return paragraph(join((part for part in (name, kicker) if part), text(" ")), "kicker")

    def _byline(self) -> Html:
        authors = self._story.authors
        if not authors:
            return NOTHING
        return tag("address", lines(*(self._author(author) for author in authors)), class_="byline")

    def _author(self, author: Author) -> Html:
        portrait = self._pictures.place(self._folders.publication_file(author.portrait), _PORTRAIT)
        target = link_target(f"mailto:{author.email}") if author.email else None
        # The name stands beside the portrait: a reader who hears the page need not hear it twice.
        image = portrait.image("") if portrait else NOTHING
        words = (
            tag("strong", text(author.name)),
            tag("span", text(author.role), class_="role") if author.role else NOTHING,
            tag("a", _breakable(author.email), href=target) if target else text(author.email),
        )
        return tag("div", image, tag("p", join((word for word in words if word), text(" "))), class_="author")

    def _pictures_of_the_article(self) -> tuple[Html, Html]:
        """Return the article's own picture twice, as one across the page and as one in a column; one is empty."""
        picture = self._story.article.image
        if picture is None:
            return NOTHING, NOTHING
        caption, credit = (self._inlines.write(each) for each in (self._story.image_caption, self._story.image_credit))
        columns = 3 if picture.columns is None else picture.columns
        figure = self._blocks.picture(picture.source, picture.alt, caption, credit, columns)
        return (figure, NOTHING) if columns >= 3 else (NOTHING, figure)


def back_to_contents(labels: Labels) -> Html:
    """Return the link that ends an article."""
    return paragraph(tag("a", text(labels.to_contents), href=f"#{CONTENTS}"), "to-contents")


def _breakable(address: str) -> Html:
    """Return a mail address that may break before its @, so that it fits a narrow column."""
    name, at, host = address.partition("@")
    return join((text(name), tag("wbr"), text(at + host))) if at else text(address)


def _is_long(story: Story) -> bool:
    return sum(len(plain(inlines)) for block in walk(story.body.blocks) if (inlines := _text_of(block))) > _LONG


def _text_of(block: object) -> Inlines:
    children: Inlines = getattr(block, "children", ())
    return children
