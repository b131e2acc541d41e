"""The names of exported files."""

import hashlib
import re
import unicodedata
from collections.abc import Sequence

from redactie.model.issue import Issue
from redactie.model.publication import Publication

_LONGEST = 80  # characters: short enough for every file system, in any folder
_MOST_NAMES = 3


def file_stem(publication: Publication, issue: Issue, articles: Sequence[str] = ()) -> str:
    """Return the name without suffix under which an issue is exported, such as `beleidsvisie-2026-4`.

    It holds only a–z, 0–9 and hyphens. The ids of the articles follow when a few are exported; with more of them, or
    with names too long for that, how many there are and a sign of which: another choice is another file.
    """
    whole = "-".join(
        part for part in (slug(publication.name) or "redactie", slug(issue.id) or slug(issue.number)) if part
    )
    if not articles:
        return whole[:_LONGEST].rstrip("-")
    names = [slug(article) for article in articles]
    stem = "-".join((whole, *names))
    if len(names) <= _MOST_NAMES and all(names) and len(stem) <= _LONGEST:
        return stem
    sign = f"-{len(names)}-{hashlib.sha256(chr(0).join(articles).encode(errors='replace')).hexdigest()[:8]}"
    return whole[: _LONGEST - len(sign)].rstrip("-") + sign


def slug(text: str) -> str:
    """Return the text as lower-case letters a–z, digits and single hyphens; "" when nothing of it is left."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", bare.lower()).strip("-")
