"""An article: its front matter and its text as the editor typed them."""

import datetime
from enum import StrEnum
from typing import Self

from msgspec import Struct, field
from msgspec.structs import replace

DEFAULT_STATUSES = ("idea", "concept", "edited", "approved")


class Kind(StrEnum):
    """What sort of piece an article is; it decides how the page treats it.

    `EDITORIAL` is the narrow signed column on the opening page, `COLUMN` an opinion piece, `BRIEF` a short item,
    `BOX` a framed piece with facts. `ADVERT` is a picture or a few words of an advertiser, `FILLER` a standing piece
    that is printed only where a page would stay white, `CONTENTS` the list of articles with their pages.
    """

    ARTICLE = "article"
    EDITORIAL = "editorial"
    COLUMN = "column"
    BRIEF = "brief"
    BOX = "box"
    ADVERT = "advert"
    FILLER = "filler"
    CONTENTS = "contents"

    @property
    def written(self) -> bool:
        """Whether somebody writes it for this issue: with a headline, a theme and a place that links lead to."""
        return self not in (Kind.ADVERT, Kind.FILLER, Kind.CONTENTS)


# What may go on at a later page: the other kinds are short, or stand in a frame.
JUMPING = (Kind.ARTICLE,)


class Picture(Struct, frozen=True, kw_only=True):
    """The picture of an article. `source` is a path relative to the issue folder, `columns` its width in columns.

    `columns=None` leaves the width to the layout.
    """

    source: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    columns: int | None = None


class Variant(Struct, frozen=True, kw_only=True):
    """Another headline and lead for one output; an empty one means: those of the article."""

    title: str = ""
    lead: str = ""


class Levers(Struct, frozen=True, kw_only=True):
    """What was done to an article in print so that it fits its place; nothing by default.

    `tracking` is room between the letters of the body in percent of an em; `picture` the height of its pictures in
    percent of what they have by themselves; `subheads` are lines of room more above every sub-head (-1: one less).
    """

    tracking: float = 0.0
    picture: int = 100
    subheads: int = 0

    def within(self, least: "Levers", most: "Levers") -> Self:
        """Return the levers pulled no further than from `least` to `most`."""
        held = {name: min(max(getattr(self, name), getattr(least, name)), getattr(most, name)) for name in LEVERS}
        return replace(self, **held)


LEVERS = ("subheads", "picture", "tracking")  # what is seen least comes first
# No house style goes further: what is beyond is no wish but a mistake.
LEAST_LEVERS = Levers(tracking=-5.0, picture=25, subheads=-1)
MOST_LEVERS = Levers(tracking=5.0, picture=400, subheads=4)


class Article(Struct, frozen=True, kw_only=True):
    """One article. Texts are Markdown source (title, kicker and deck inline only); `notes` reach no output, ever.

    `id` is the file name without `.md` and unique in its issue; `authors` and `theme` are ids of the publication's
    registers; `length` is the goal in words; `language` overrides the publication's (an IETF tag such as `nl`);
    before the day `embargo` the article must not be published. What `print`, `web` and `mail` say goes before title
    and lead in that output; `fit` is for print alone. `columns` and `height` (lines of the grid) are the size of an
    advert; None leaves it to the layout. An article with a `jump` goes on at that page (from 1), not at the next one.
    """

    id: str
    title: str = ""
    kicker: str = ""
    deck: str = ""
    lead: str = ""
    authors: tuple[str, ...] = ()
    theme: str = ""
    kind: Kind = Kind.ARTICLE
    status: str = "concept"
    length: int | None = None
    columns: int | None = None
    height: int | None = None
    jump: int | None = None
    language: str = ""
    image: Picture | None = None
    print: Variant = field(default_factory=Variant)
    web: Variant = field(default_factory=Variant)
    mail: Variant = field(default_factory=Variant)
    fit: Levers = field(default_factory=Levers)
    embargo: datetime.date | None = None
    notes: str = ""
    body: str = ""

    def printed_field(self, name: str) -> str:
        """Return the field from which `title`, `lead` or another is printed: `print.title` where print has its own."""
        return f"print.{name}" if getattr(self.print, name, "") else name
