"""What a publication changes of its Word documents: the styles in `style/word.toml`, and its own template."""

from pathlib import Path

from msgspec.structs import replace

from redactie.layout.styles.own_files import OWN_TEMPLATES, OWN_WORD
from redactie.layout.styles.style import HouseStyle
from redactie.layout.styles.token_file import TokenFile
from redactie.layout.styles.word_file import load_mapping
from redactie.model.message import message


def with_own_word(style: HouseStyle, publication: Path) -> HouseStyle:
    """Return a house style with the `style/word.toml` of a publication, if it has one.

    Raises LayoutError with file, line and reason for one that cannot be used.
    """
    try:
        file = TokenFile.read(publication / OWN_WORD, publication)
    except FileNotFoundError:
        return style
    own = replace(style, own_word=file)
    load_mapping(own)
    return own


def with_own_template(style: HouseStyle, publication: Path) -> HouseStyle:
    """Return a house style with the Word template of a publication, if it has one.

    Raises LayoutError with file and reason for one that cannot be used, and with file and line for a style that its
    `word.toml` looks for in there.
    """
    if not any((publication / name).exists() for name in OWN_TEMPLATES):
        return style
    # Only now: few publications have a template.
    from redactie.layout.styles.own_template import read_own_template

    template = read_own_template(publication)
    if template and style.own_word:
        for identifier, name in load_mapping(style).map.items():
            if name.casefold() not in template.styles:
                what = message("The Word template has no style called “{name}”.", name=name)
                raise style.own_word.error(what, "map", identifier)
    return replace(style, own_template=template)
