"""Which house style a publication is set in: the one it asks for with its own changes, or what can be had instead."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from redactie.layout.errors import LayoutError
from redactie.layout.styles.fonts import Face
from redactie.layout.styles.own_files import OWN_TOKENS
from redactie.layout.styles.own_fonts import read_own_fonts
from redactie.layout.styles.own_look import read_own_look
from redactie.layout.styles.own_sheet import read_own_sheet
from redactie.layout.styles.own_word import with_own_template, with_own_word
from redactie.layout.styles.style import HouseStyle
from redactie.model.publication import DEFAULT_STYLE
from redactie.text.edition import Edition

_OWN: Sequence[Callable[[HouseStyle, Path], HouseStyle]] = (
    lambda style, publication: replace(style, own_sheet=read_own_sheet(publication)),
    lambda style, publication: replace(style, own_look=read_own_look(publication)),
    with_own_word,
    with_own_template,
)


class StyleChoice(Struct, frozen=True):
    """The style to set pages in; `problems` tell why it is not in all the one that was asked for."""

    style: HouseStyle
    problems: tuple[LayoutError, ...] = ()


def choose_style(edition: Edition) -> StyleChoice:
    """Return the house style of an edition's publication, with its own changes. Raises LayoutError as `load_style`."""
    return load_style(edition.publication.style, edition.folders.publication)


def load_style(name: str, publication: Path) -> StyleChoice:
    """Return the house style of this name with what a publication changes of it in its folder `style/`.

    A file that cannot be used is left out and told: one of the publication, or the whole style for the usual one.
    Raises LayoutError where not even that can be read.
    """
    fonts = read_own_fonts(publication)
    problems = list(fonts.problems)
    style = _with_tokens(name, publication, fonts.faces, problems)
    for add in _OWN:
        try:
            style = add(style, publication)
        except LayoutError as error:
            problems.append(error)
    return StyleChoice(style, tuple(problems))


def _with_tokens(name: str, publication: Path, fonts: tuple[Face, ...], problems: list[LayoutError]) -> HouseStyle:
    try:
        return HouseStyle.load(name, publication / OWN_TOKENS, publication, fonts)
    except LayoutError as error:
        problem = error
    problems.append(problem)
    for instead in (name, DEFAULT_STYLE):
        with suppress(LayoutError):
            return HouseStyle.load(instead, own_fonts=fonts)
    raise problem
