"""Links that follow an article to its new name: only their destinations change, no other character does.

The parser is the only judge of what a link is. Wherever the old name stands and might be a destination, a name that
nobody uses is tried in its place: where a link then leads to that name, the place is a destination.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from html.entities import codepoint2name
from urllib.parse import quote
from uuid import uuid4

from msgspec.structs import replace

from redactie.model.article import Article, Variant
from redactie.text.links import Target
from redactie.text.parse import Parser

Span = tuple[int, int]

_LINES = ("title", "kicker", "deck", "lead")  # the texts of an article in which only marks for inlines count


class Relinker:
    """Lets links to the article `old` lead to the article `new`. Make one for each thread."""

    def __init__(self, old: str, new: str) -> None:
        self._old = Target(article=old)
        self._new = Target(article=new)
        self._pattern = _spelled(old)
        self._written = written(new)
        self._parser = Parser()

    def article(self, article: Article) -> Article:
        """Return the article with its links leading to the new name, those in captions and the like included."""
        image = article.image
        return replace(
            article,
            **{name: self.line(getattr(article, name)) for name in _LINES},
            image=replace(image, caption=self.line(image.caption), credit=self.line(image.credit)) if image else None,
            print=self._variant(article.print),
            web=self._variant(article.web),
            mail=self._variant(article.mail),
            body=self.text(article.body),
        )

    def text(self, source: str) -> str:
        """Return a Markdown text with its links leading to the new name."""
        return self._relinked(source, inline=False)

    def line(self, source: str) -> str:
        """Return a text without blocks, such as a lead, with its links leading to the new name."""
        return self._relinked(source, inline=True)

    def places(self, text: str) -> tuple[Span, ...]:
        """Return where the old name stands as it would in a link, whether it is one or not."""
        return tuple(found.span(found.lastindex or 0) for found in self._pattern.finditer(text))

    def put(self, text: str, places: Iterable[Span]) -> str:
        """Return the text with the new name in these places."""
        return _put(text, [(place, self._written) for place in places])

    def _variant(self, variant: Variant) -> Variant:
        return Variant(title=self.line(variant.title), lead=self.line(variant.lead))

    def _relinked(self, source: str, *, inline: bool) -> str:
        places = self.places(source)
        before = self._parser.targets(source, inline=inline) if places else ()
        if self._old not in before:
            return source
        made = self.put(source, self._destinations(source, places, before.count(self._old), inline=inline))
        return made if self._proves(before, self._parser.targets(made, inline=inline)) else source

    def _proves(self, before: Sequence[Target], after: Sequence[Target]) -> bool:
        """Say whether the links are the same as before, but for those that lead to the new name now."""
        moved = (self._old, self._new)
        return len(before) == len(after) and all(
            was == now or (was, now) == moved for was, now in zip(before, after, strict=True)
        )

    def _destinations(self, source: str, places: Sequence[Span], links: int, *, inline: bool) -> list[Span]:
        """Return the places that are destinations; `links` is how many links lead there."""

        def reached(tried: Sequence[Span]) -> dict[Span, int]:
            names = {f"{stem}{number}": place for number, place in enumerate(tried)}
            made = _put(source, [(place, name) for name, place in names.items()])
            found = Counter(target.article for target in self._parser.targets(made, inline=inline))
            return {place: found[name] for name, place in names.items() if found[name]}

        stem = f"{uuid4().hex}n"
        destinations = reached(places)
        # Where the name is in the label of a reference too, the label no longer fits when all are changed at once.
        if sum(destinations.values()) < links:
            destinations |= reached([place for place in places if _is_defined(source, place)])
        return sorted(destinations)


def _is_defined(source: str, place: Span) -> bool:
    """Say whether what stands here may be the address in the definition of a reference."""
    return source.rfind("]:", source.rfind("\n", 0, place[0]) + 1, place[0]) >= 0


def written(name: str) -> str:
    """Return the name of an article as it stands in a link: letters stay, what may mean something is encoded."""
    return "".join(sign if sign.isalnum() else quote(sign, safe="", errors="replace") for sign in name)


def _put(text: str, changes: Iterable[tuple[Span, str]]) -> str:
    """Return the text with other words in these places, which are in order."""
    parts: list[str] = []
    done = 0
    for (start, end), words in changes:
        parts += (text[done:start], words)
        done = end
    return "".join((*parts, text[done:]))


def _spelled(name: str) -> re.Pattern[str]:
    """Return what finds a name in every way in which an address may spell it."""
    letters = "".join(map(_letter, name))
    return re.compile(rf"(?i:artikel|article):\s*({letters})|({letters})(?=\\?\.(?i:md))")


def _letter(sign: str) -> str:
    """Return a pattern for a sign as such, behind a backslash, percent-encoded or as an entity."""
    code = ord(sign)
    as_such = r"\s++" if sign == " " else re.escape(sign) if sign.isalnum() else rf"\\?{re.escape(sign)}"
    encoded = quote(sign, safe="", errors="replace") if not sign.isascii() else f"%{code:02x}"
    ways = [as_such, f"(?i:{encoded})", rf"&\#(?:0*{code}|[xX]0*(?i:{code:x}));"]
    if code in codepoint2name:
        ways.append(f"&{codepoint2name[code]};")
    return f"(?:{'|'.join(ways)})"
