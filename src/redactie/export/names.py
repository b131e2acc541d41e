"""The names of exported files."""

import re
import unicodedata
from collections.abc import Sequence

from redactie.model.issue import Issue
from redactie.model.publication import Publication

_LONGEST = 80  # characters: short enough for every file system, in any folder


def file_stem(publication: Publication, issue: Issue, articles: Sequence[str] = ()) -> str:
    """Return the name without suffix under which an issue is exported, such as `beleidsvisie-2026-4`.

    It holds only a–z, 0–9 and hyphens. When one article is exported its id follows; with more of them, how many.
    """
    parts = [slug(publication.name) or "redactie", slug(issue.id) or slug(issue.number)]
    if len(articles) == 1:
        parts.append(slug(articles[0]))
    elif articles:
        parts.append(str(len(articles)))
    return "-".join(part for part in parts if part)[:_LONGEST].rstrip("-")


def slug(text: str) -> str:
    """Return the text as lower-case letters a–z, digits and single hyphens; "" when nothing of it is left."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", bare.lower()).strip("-")
