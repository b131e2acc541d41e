"""Pictures with their legends as Typst values."""

from collections.abc import Mapping

from redactie.layout.inlines import InlineWriter
from redactie.layout.literals import literal
from redactie.layout.pictures.staging import Placed


def dictionary(fields: Mapping[str, str]) -> str:
    """Return a Typst dictionary of pieces of code."""
    return f"({''.join(f'{key}: {value}, ' for key, value in fields.items())})"


def figure_code(placed: Placed, alt: str, caption: str, credit: str, columns: int | None, inlines: InlineWriter) -> str:
    """Return a picture with its legend as a Typst dictionary."""
    return dictionary({
        "path": literal(placed.path) if placed.path else "none",
        "name": inlines.text(placed.name),
        "ratio": f"{placed.ratio:.5f}",
        "alt": inlines.text(alt or placed.name),
        "caption": caption,
        "credit": credit,
        "columns": str(columns) if columns else "none",
    })  # fmt: skip
