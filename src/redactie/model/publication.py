"""A publication: what all its issues share."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct, field

from redactie.model.article import DEFAULT_STATUSES
from redactie.model.colour import Colour
from redactie.model.preflight import Profile, RuleSetting
from redactie.model.preset import Preset

DEFAULT_STYLE = "classic"  # the house style of a publication that names none


class Author(Struct, frozen=True, kw_only=True):
    """Someone who signs articles. `portrait` is a path relative to the publication folder; "" where there is none."""

    id: str
    name: str
    role: str = ""
    email: str = ""
    phone: str = ""
    portrait: str = ""


class Theme(Struct, frozen=True, kw_only=True):
    """A subject to which articles belong; its colour and name return in kicker, web page and overview."""

    id: str
    name: str
    colour: Colour


class Nameplate(Struct, frozen=True, kw_only=True):
    """The title block on the opening page. `logo` is a path relative to the publication folder, or ""."""

    title: str = ""
    subtitle: str = ""
    logo: str = ""


class Colophon(Struct, frozen=True, kw_only=True):
    """The box with the facts about the association; `text` is Markdown."""

    title: str = ""
    text: str = ""


class PageSpec(Struct, frozen=True, kw_only=True):
    """The page as the publication wants it: `columns` is 3 or 4; sizes are millimetres; 0 leaves it to the style."""

    columns: int = 0
    width: float = 0.0
    height: float = 0.0


class Publication(Struct, frozen=True, kw_only=True):
    """A publication with its registers. The registers keep the order of their files and are keyed by id.

    `presets` holds the presets that the publication changed, by name; `preflight` is keyed by the names of rules.
    `hyphenation` lists words, in lower case, with their breaks: how many letters stand before each.
    """

    name: str
    language: str = "nl"
    style: str = DEFAULT_STYLE
    nameplate: Nameplate = field(default_factory=Nameplate)
    colophon: Colophon = field(default_factory=Colophon)
    page: PageSpec = field(default_factory=PageSpec)
    statuses: tuple[str, ...] = DEFAULT_STATUSES
    authors: Mapping[str, Author] = field(default_factory=lambda: MappingProxyType(dict[str, Author]()))
    themes: Mapping[str, Theme] = field(default_factory=lambda: MappingProxyType(dict[str, Theme]()))
    presets: Mapping[str, Preset] = field(default_factory=lambda: MappingProxyType(dict[str, Preset]()))
    preflight: Profile = field(default_factory=lambda: MappingProxyType(dict[str, RuleSetting]()))
    hyphenation: Mapping[str, tuple[int, ...]] = field(
        default_factory=lambda: MappingProxyType(dict[str, tuple[int, ...]]())
    )
