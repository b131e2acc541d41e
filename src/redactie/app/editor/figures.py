"""Pictures in one line of text: finding the one at the cursor and writing one down."""

import re

from msgspec import Struct

from redactie.app.editor.syntax import targets
from redactie.model.article import Picture

_INSIDE = re.compile(r"(?:<(?P<angled>[^<>]*)>|(?P<bare>\S+))(?:\s+(?P<mark>[\"'])(?P<caption>.*)(?P=mark))?\s*")
_BEHIND = re.compile(r"\{[^{}]*\}")
_QUOTES = re.compile(r"(^|[\s(\[])\"")


class Place(Struct, frozen=True):
    """Characters `start` to `end` of a line that are a picture, with all that is said about it."""

    start: int
    end: int
    picture: Picture


def place_of(text: str, at: int) -> Place | None:
    """Return the picture at this character; elsewhere in a line with one picture only, that picture."""
    places = [place for target in targets(text) if target.is_picture and (place := _read(text, target.start))]
    at_cursor = [place for place in places if place.start <= at <= place.end]
    return at_cursor[0] if at_cursor else places[0] if len(places) == 1 else None


def _read(text: str, start: int) -> Place | None:
    target = next(each for each in targets(text) if each.start == start)
    inside = _INSIDE.fullmatch(target.inside.strip())
    if inside is None:
        return None
    picture = Picture(
        source=inside["angled"] or inside["bare"] or "",
        alt=re.sub(r"\\([\[\]\\])", r"\1", target.words),
        caption=inside["caption"] or "",
    )
    behind = _BEHIND.match(text, target.end)
    said = _attributes(behind[0]) if behind else None
    if behind is None or said is None:
        return Place(target.start, target.end, picture)
    return Place(target.start, behind.end(), _with(picture, said))


def _attributes(text: str) -> dict[str, str] | None:
    # Loaded when it is needed: it brings the parser with it, and the window need not wait for that.
    from redactie.text.extensions.attributes import read_attributes
    from redactie.text.extensions.images import IMAGE_ATTRIBUTES

    return read_attributes(text, IMAGE_ATTRIBUTES)


def _with(picture: Picture, said: dict[str, str]) -> Picture:
    columns = said.get("columns")
    return Picture(
        source=picture.source,
        alt=picture.alt,
        caption=picture.caption,
        credit=said.get("credit", ""),
        columns=int(columns) if columns else None,
    )


def written(picture: Picture) -> str:
    """Return a picture as it is written in a text; quotation marks that would end a part of it become curly ones."""
    alt = re.sub(r"([\[\]\\])", r"\\\1", " ".join(picture.alt.split()))
    source = f"<{picture.source}>" if set(picture.source) & set(" ()") else picture.source
    caption, credit = _quotable(picture.caption), _quotable(picture.credit).translate({123: "(", 125: ")"})
    attributes = [f'credit="{credit}"'] if credit else []
    attributes += [f"columns={picture.columns}"] if picture.columns else []
    title = f' "{caption}"' if caption else ""
    return f"![{alt}]({source}{title})" + (f"{{{' '.join(attributes)}}}" if attributes else "")


def _quotable(text: str) -> str:
    return _QUOTES.sub("\\1“", " ".join(text.split())).replace('"', "”")
