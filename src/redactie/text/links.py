"""Links: what an author may point at, and how the address is written down."""

import html
import re
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from redactie.text.clean import clean

_INVISIBLE = re.compile(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]")
_SCHEME = re.compile(r"([a-z][a-z0-9+.\-]*):", re.IGNORECASE)
_MAIL = re.compile(r"[^@\s:/<>\"\\,;()]+@[\w\-]+(?:\.[\w\-]+)+")
_DOMAIN = re.compile(r"(?:[\w\-]+\.)+[a-z]{2,}(?:[:/?#].*)?", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:\./)?([^/\\:?#]+)\.md(?:#.*)?", re.IGNORECASE)
_ARTICLE_SCHEMES = ("artikel", "article")
_WEB_SAFE = "/:?#[]@!$&'()*+,;=%~-._"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link leads: to a safe `url`, or to an `article` by its id; the other one is ""."""

    url: str = ""
    article: str = ""


def read_target(typed: str) -> Target | None:
    """Return where a link leads, or None where it may not be followed or is not understood."""
    address = clean(html.unescape(typed)).strip()
    if not address:
        return None
    if found := _ARTICLE.fullmatch(address):
        return Target(article=unquote(found[1]))
    bare = _INVISIBLE.sub("", address)
    if found := _SCHEME.match(bare):
        if _DOMAIN.fullmatch(bare) and found[1].lower() not in _SCHEMES:  # example.org:8080/path
            return _web(f"https://{bare}")
        return _with_scheme(found[1].lower(), address, bare)
    if _MAIL.fullmatch(bare):
        return _mail(bare)
    if _DOMAIN.fullmatch(bare):
        return _web(f"https://{bare}")
    return _web(f"https:{bare}") if bare.startswith("//") else None


_SCHEMES = ("http", "https", "mailto", "tel", *_ARTICLE_SCHEMES, "javascript", "data", "file", "vbscript")


def _with_scheme(scheme: str, address: str, bare: str) -> Target | None:
    rest = bare[len(scheme) + 1 :]
    if scheme in ("http", "https"):
        return _web(f"{scheme}:{rest}")
    if scheme == "mailto":
        return _mail(rest)
    if scheme == "tel":
        number = re.sub(r"[^0-9+*#]", "", rest)
        return Target(url=f"tel:{number}") if number else None
    if scheme in _ARTICLE_SCHEMES:
        article = unquote(address.partition(":")[2].strip()).removesuffix(".md")
        return Target(article=article) if article else None
    return None


def _web(address: str) -> Target | None:
    try:
        parts = urlsplit(address)
        if not parts.hostname or parts.port == 0:
            return None
    except ValueError:
        return None
    return Target(url=quote(address, safe=_WEB_SAFE))


def _mail(address: str) -> Target | None:
    receiver, question, query = address.partition("?")
    if not _MAIL.fullmatch(receiver):
        return None
    return Target(url=f"mailto:{quote(receiver, safe='@!$&*+-._~%=')}{question}{quote(query, safe=_WEB_SAFE)}")
