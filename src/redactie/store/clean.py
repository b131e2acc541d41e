"""Making an article such as a file can hold it."""

import re
from types import MappingProxyType

from msgspec.structs import replace

from redactie.model.article import (
    DEFAULT_STATUSES,
    LEAST_LEVERS,
    LEVERS,
    MOST_LEVERS,
    Article,
    Levers,
    Picture,
    Variant,
)
from redactie.model.publication import DEFAULT_STYLE, Author, Colophon, Nameplate, Publication
from redactie.resources import house_styles
from redactie.store.frontmatter import unix

_HALF_CHARACTERS = re.compile("[\ud800-\udfff]")
_LARGEST_COUNT = 999_999


def clean(article: Article) -> Article:
    r"""Return the article as it comes back from a file.

    Lines end with `\n`, half characters (which no encoding knows) are replaced, empty names and a picture without
    anything are gone, a length that is no goal is none (so are columns and a height), and levers that are pulled too
    far are not pulled.
    """
    image = article.image
    return replace(
        article,
        **{name: _value(getattr(article, name)) for name in article.__struct_fields__ if name not in _OTHER},
        authors=tuple(dict.fromkeys(text(author) for author in article.authors if author)),
        **{name: _count(getattr(article, name)) for name in _COUNTS},
        image=_picture(image) if image else None,
        fit=_levers(article.fit),
    )


_COUNTS = ("length", "columns", "height", "jump")
_OTHER = ("id", "kind", "authors", *_COUNTS, "image", "fit", "embargo")


def text(value: str) -> str:
    r"""Return a text with `\n` at the end of its lines and without half characters."""
    return _HALF_CHARACTERS.sub("\ufffd", unix(value))


def publication_texts(publication: Publication, name: str) -> Publication:
    """Return the publication as it comes back from its files.

    Half characters are replaced; what has no name is called by its id, the publication itself by `name`; a house style
    that is not there is the usual one.
    """
    people = {key: Author(**_texts(author)) for key, author in publication.authors.items()}
    return replace(
        publication,
        name=text(publication.name) or name,
        style=publication.style if publication.style in house_styles() else DEFAULT_STYLE,
        nameplate=Nameplate(**_texts(publication.nameplate)),
        colophon=Colophon(**_texts(publication.colophon)),
        statuses=tuple(text(status) for status in publication.statuses) or DEFAULT_STATUSES,
        authors=MappingProxyType({key: replace(one, name=one.name or one.id) for key, one in people.items()}),
        themes=MappingProxyType(
            {key: replace(theme, name=text(theme.name) or theme.id) for key, theme in publication.themes.items()}
        ),
    )


def _texts(value: Nameplate | Colophon | Author) -> dict[str, str]:
    return {name: text(getattr(value, name)) for name in value.__struct_fields__}


def _value(value: str | Variant) -> str | Variant:
    return text(value) if isinstance(value, str) else Variant(title=text(value.title), lead=text(value.lead))


def _picture(image: Picture) -> Picture | None:
    cleaned = Picture(
        source=text(image.source),
        alt=text(image.alt),
        caption=text(image.caption),
        credit=text(image.credit),
        columns=_count(image.columns),
    )
    return None if cleaned == Picture(source="") else cleaned


def _levers(levers: Levers) -> Levers:
    rounded = replace(levers, tracking=round(levers.tracking, 2) + 0.0)  # no negative zero
    held = {name: getattr(rounded, name) for name in LEVERS if _may_be(name, getattr(rounded, name))}
    return Levers(**held)


def _may_be(lever: str, value: float) -> bool:
    return getattr(LEAST_LEVERS, lever) <= value <= getattr(MOST_LEVERS, lever)


def _count(number: int | None) -> int | None:
    return number if number and 0 < number <= _LARGEST_COUNT else None
