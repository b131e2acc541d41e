"""Addresses in a page: what a link leads to, and the names of places in the page itself."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from urllib.parse import quote, urlsplit

from redactie.export.names import slug

_SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_HOST = re.compile(r"[^\s\x00-\x20<>\"#%/:?@\[\\\]^`{|}]+")
_KEEP = "%/:?#[]@!$&'()*+,;=~-._"  # what an address may hold as it is

# The page's own places; an article with such an id gets another name.
TOP, CONTENTS, ARTICLES, COLOPHON = "begin", "inhoud", "artikelen", "colofon"


def link_target(url: str) -> str | None:
    """Return the address as a browser wants it, or None for one that leads nowhere or runs something."""
    url = re.sub(r"[\x00-\x20\x7f-\x9f]", "", url)
    try:
        parts = urlsplit(url)
        port_fits = parts.port is None or parts.port <= 65535
    except ValueError:  # brackets without an address in them, a port that is no number
        return None
    if parts.scheme.lower() not in _SAFE_SCHEMES or not port_fits:
        return None
    if parts.scheme.lower() in ("http", "https"):
        return _web(parts.netloc, url) if parts.hostname else None
    return _quoted(url) if parts.path else None


def _web(place: str, url: str) -> str | None:
    host = urlsplit(url).hostname or ""
    if not _HOST.fullmatch(host) or host.startswith(".") or ".." in host:
        return None
    try:
        plain = host.encode("idna").decode() if not host.isascii() else host
    except UnicodeError:
        return None
    start, rest = url.split(place, 1)
    return _quoted(f"{start}{place.replace(host, plain)}{rest.replace('[', '%5B').replace(']', '%5D')}")


def _quoted(url: str) -> str:
    whole = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", url)
    before, mark, fragment = whole.partition("#")
    return quote(before, safe=_KEEP, errors="ignore") + mark + quote(fragment.replace("#", "%23"), safe=_KEEP)


def anchors(articles: Iterable[str]) -> Mapping[str, str]:
    """Return for every article's id the name of its place in the page: readable, valid and used once."""
    taken = {"", TOP, CONTENTS, ARTICLES, COLOPHON}
    found: dict[str, str] = {}
    for article in articles:
        wanted = slug(article)[:80] or "artikel"
        name, number = wanted, 2
        while name in taken:
            name, number = f"{wanted}-{number}", number + 1
        taken.add(name)
        found[article] = name
    return MappingProxyType(found)


def note_place(anchor: str, number: int) -> str:
    """Return the place of a footnote of the article at `anchor`; it is never that of an article."""
    return f"{anchor}_{number}"


def reference_place(anchor: str, number: int, time: int) -> str:
    """Return the place of a reference to a footnote, the first (`time` 1) or a further one."""
    return f"{anchor}_{number}_ref" if time == 1 else f"{anchor}_{number}_ref{time}"
