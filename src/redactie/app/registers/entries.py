"""Entries of a register and their ids."""

import re
import unicodedata
from collections.abc import Callable, Container

from redactie.app.session import Session
from redactie.model.article import Article


def new_id(name: str, taken: Container[str], fallback: str) -> str:
    """Return an id made of a name, such as `anna-de-vries`, that is not taken yet."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or fallback
    wish, number = stem, 2
    while wish in taken:
        wish = f"{stem}-{number}"
        number += 1
    return wish


def all_usage(session: Session, saved: tuple[str, ...], is_used: Callable[[Article], bool]) -> tuple[str, ...]:
    """Return where an entry is in use: in what is saved, and in articles that are not saved yet."""
    issue = session.issue.id if session.issue else ""
    unsaved = (f"{article.title or article.id} ({issue})" for article in session.unsaved if is_used(article))
    return tuple(dict.fromkeys((*saved, *unsaved)))
