"""Entries of a register and their ids."""

import re
import unicodedata
from collections.abc import Container


def new_id(name: str, taken: Container[str], fallback: str) -> str:
    """Return an id made of a name, such as `anna-de-vries`, that is not taken yet."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or fallback
    wish, number = stem, 2
    while wish in taken:
        wish = f"{stem}-{number}"
        number += 1
    return wish
