"""Where the files that come with the program are: house styles, fonts, translations, the sample publication."""

from pathlib import Path

_PACKED = Path(__file__).parent / "_resources"
_CHECKOUT = Path(__file__).parents[2] / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under `resources/`, in an installed wheel and in a checkout alike."""
    root = _PACKED if _PACKED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)


def house_styles() -> tuple[str, ...]:
    """Return the names of the house styles that come with the program."""
    return tuple(sorted(path.parent.name for path in resource("styles").glob("*/tokens.toml")))
