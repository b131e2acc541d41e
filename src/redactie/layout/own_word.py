"""What a publication changes of the Word styles of its house style: the file `style/word.toml`."""

from pathlib import Path

from msgspec.structs import replace

from redactie.layout.own_files import OWN_WORD
from redactie.layout.style import HouseStyle
from redactie.layout.token_file import TokenFile
from redactie.layout.word_file import load_mapping


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
