"""Inline text as Typst code."""

from collections.abc import Callable
from dataclasses import dataclass, field

from redactie.layout.glyphs import Coverage
from redactie.layout.literals import block, breakable, literal
from redactie.text.tree import (
    ArticleLink,
    Code,
    Emphasis,
    FootnoteReference,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Subscript,
    Superscript,
    Text,
    plain,
)

# Nobody nests deeper on purpose, and the compiler's own limit must never be met.
_DEEPEST = 12


@dataclass(slots=True)
class InlineWriter:
    """Writes inlines as Typst code. `missing` collects the characters that no font has; `targets` are known articles."""

    coverage: Coverage
    targets: frozenset[str]
    missing: dict[str, None] = field(default_factory=dict[str, None])

    def text(self, text: str) -> str:
        """Return a text as a literal that print can show."""
        printable = self.coverage.printable(text)
        self.missing.update(dict.fromkeys(printable.missing))
        return literal(breakable(printable.text))

    def inlines(self, inlines: Inlines, depth: int = 0) -> str:
        """Return code that gives the content of the inlines."""
        if depth >= _DEEPEST:
            return self.text(plain(inlines))
        return block(self._inline(inline, depth) for inline in inlines)

    def optional(self, inlines: Inlines) -> str:
        """Return code for the inlines, or `none` where there is nothing to print."""
        return self.inlines(inlines) if plain(inlines).strip() else "none"

    def _inline(self, inline: Inline, depth: int) -> str:
        inner: Callable[[Inlines], str] = lambda children: self.inlines(children, depth + 1)  # noqa: E731
        match inline:
            case Text(text):
                return self.text(text)
            case Code(text):
                return f"raw({self.text(text)})"
            case Strong(children):
                return f"strong({inner(children)})"
            case Emphasis(children):
                return f"emph({inner(children)})"
            case Superscript(children):
                return f"sup({inner(children)})"
            case Subscript(children):
                return f"sub({inner(children)})"
            case Link(children, url):
                return f"web({literal(url)}, {inner(children)})" if url else inner(children)
            case ArticleLink(children, article):
                return f"inner(m, {target(article)}, {inner(children)})" if article in self.targets else inner(children)
            case FootnoteReference(number):
                return f"noteref({number})"
            case LineBreak():
                return "linebreak()"


def target(article: str) -> str:
    """Return the literal name of the place that links to an article lead to."""
    return literal(f"article {article}")
