"""A publication: what all its issues share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from redactie.model.article import DEFAULT_STATUSES
from redactie.model.colour import Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Someone who signs articles. `portrait` is a path relative to the publication folder; "" where there is none."""

    id: str
    name: str
    role: str = ""
    email: str = ""
    phone: str = ""
    portrait: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A subject to which articles belong; its colour and name return in kicker, web page and overview."""

    id: str
    name: str
    colour: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Nameplate:
    """The title block on the opening page. `logo` is a path relative to the publication folder, or ""."""

    title: str = ""
    subtitle: str = ""
    logo: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Colophon:
    """The box with the facts about the association; `text` is Markdown."""

    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSpec:
    """The page as the publication wants it: `columns` is 3 or 4; sizes are millimetres; 0 leaves it to the style."""

    columns: int = 0
    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A publication with its registers. The registers keep the order of their files and are keyed by id."""

    name: str
    language: str = "nl"
    style: str = "classic"
    nameplate: Nameplate = field(default_factory=Nameplate)
    colophon: Colophon = field(default_factory=Colophon)
    page: PageSpec = field(default_factory=PageSpec)
    statuses: tuple[str, ...] = DEFAULT_STATUSES
    authors: Mapping[str, Author] = field(default_factory=lambda: MappingProxyType(dict[str, Author]()))
    themes: Mapping[str, Theme] = field(default_factory=lambda: MappingProxyType(dict[str, Theme]()))
