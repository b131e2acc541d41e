"""Which house style a publication is set in: the one it asks for with its own changes, or what can be had instead."""

from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from redactie.layout.errors import LayoutError
from redactie.layout.own_files import OWN_TOKENS
from redactie.layout.own_sheet import read_own_sheet
from redactie.layout.style import HouseStyle
from redactie.model.publication import DEFAULT_STYLE
from redactie.text.edition import Edition


class StyleChoice(Struct, frozen=True):
    """The style to set pages in; `problem` tells why it is not the one that was asked for."""

    style: HouseStyle
    problem: LayoutError | None = None


def choose_style(edition: Edition) -> StyleChoice:
    """Return the house style of an edition's publication, with its own changes. Raises LayoutError as `load_style`."""
    return load_style(edition.publication.style, edition.folders.publication)


def load_style(name: str, publication: Path) -> StyleChoice:
    """Return the house style of this name with what a publication changes in its `style/tokens.toml` and `web.css`.

    A file that cannot be used is left out: first that of the publication, then the whole style for the usual one.
    Raises LayoutError where not even that can be read.
    """
    choice = _with_tokens(name, publication)
    try:
        return replace(choice, style=replace(choice.style, own_sheet=read_own_sheet(publication)))
    except LayoutError as error:
        return replace(choice, problem=choice.problem or error)


def _with_tokens(name: str, publication: Path) -> StyleChoice:
    try:
        return StyleChoice(HouseStyle.load(name, publication / OWN_TOKENS, publication))
    except LayoutError as error:
        problem = error
    for instead in (name, DEFAULT_STYLE):
        with suppress(LayoutError):
            return StyleChoice(HouseStyle.load(instead), problem)
    raise problem
