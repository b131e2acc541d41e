"""Links: what an author may point at, and how the address is written down."""

import html
import re
from urllib.parse import quote, unquote, urlsplit

from msgspec import Struct

from redactie.text.clean import clean

_INVISIBLE = re.compile(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]")
_SCHEME = re.compile(r"([a-z][a-z0-9+.\-]*):", re.IGNORECASE)
_MAIL = re.compile(r"[^@\s:/<>\"\\,;()\[\]?&]+@[\w\-]+(?:\.[\w\-]+)+")
_DOMAIN = re.compile(r"(?:[\w\-]+\.)+[a-z]{2,}(?:[/?#].*|:\d{1,5}(?:[/?#].*)?)?", re.IGNORECASE)
# Names of files that look like names of sites.
_FILE = re.compile(r"[^/?#]*\.(?:html?|pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|zip|png|jpe?g|gif|svg|webp|tiff?)", re.I)
_HOST = re.compile(r"[\w.\-]+|[0-9a-f:.]+", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:\./)?([^/\\:?#]+)\.md(?:#.*)?", re.IGNORECASE)
_ARTICLE_SCHEMES = ("artikel", "article")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_SAFE = "/:?#@!$&'()*+,;=%~-._"


class Target(Struct, frozen=True):
    """Where a link leads: to a safe `url`, or to an `article` by its id; the other one is ""."""

    url: str = ""
    article: str = ""


def read_target(typed: str) -> Target | None:
    """Return where a link leads, or None where it may not be followed or is not understood.

    Browsers skip spaces and invisible characters in a scheme, so it is judged without them; entities are resolved.
    """
    address = " ".join(clean(html.unescape(typed)).split())
    if found := _ARTICLE.fullmatch(address):
        return _article(found[1])
    bare = _INVISIBLE.sub("", address)
    if _DOMAIN.fullmatch(bare) and not _FILE.fullmatch(bare):
        return _web("https", address)
    if _MAIL.fullmatch(bare):
        return _mail(bare, "")
    if found := _SCHEME.match(bare):
        return _with_scheme(found[1].lower(), address.partition(":")[2].strip(), bare[found.end() :])
    return _web("https", address[2:]) if address.startswith("//") else None


def _with_scheme(scheme: str, rest: str, bare_rest: str) -> Target | None:
    """Return the target for a scheme and what follows it, as typed and without invisible characters."""
    if scheme in ("http", "https"):
        return _web(scheme, rest.removeprefix("//")) if rest.startswith("//") else None
    if scheme == "mailto":
        return _mail(bare_rest.partition("?")[0], rest.partition("?")[2])
    if scheme == "tel":
        number = "".join(character for character in bare_rest if character in "+0123456789*#")
        return Target(url=f"tel:{number}") if number else None
    return _article(rest) if scheme in _ARTICLE_SCHEMES else None


def _article(name: str) -> Target | None:
    article = clean(unquote(name)).strip().removesuffix(".md")
    return Target(article=article) if article else None


def _web(scheme: str, rest: str) -> Target | None:
    try:
        parts = urlsplit(f"{scheme}://{rest}")
        host, port, user = parts.hostname or "", parts.port, parts.username
    except ValueError:
        return None
    if not _HOST.fullmatch(host) or user is not None or port == 0:
        return None
    try:
        name = f"[{host}]" if ":" in host else host.encode("idna").decode() if not host.isascii() else host
    except UnicodeError:
        return None
    behind = rest[len(parts.netloc) :]
    return Target(url=f"{scheme}://{name}{f':{port}' if port else ''}{_quoted(behind)}")


def _mail(receiver: str, query: str) -> Target | None:
    if not _MAIL.fullmatch(receiver):
        return None
    return Target(url=f"mailto:{_quoted(receiver)}{'?' if query else ''}{_quoted(query)}")


def _quoted(text: str) -> str:
    return quote(_STRAY_PERCENT.sub("%25", text), safe=_SAFE)
