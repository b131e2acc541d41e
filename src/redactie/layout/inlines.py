"""Inline text as Typst code."""

from msgspec import Struct, field
from msgspec.structs import replace

from redactie.layout.addresses import pieces, runs
from redactie.layout.glyphs import Coverage
from redactie.layout.literals import array, block, breakable, literal
from redactie.layout.thin_spaces import with_thin_spaces
from redactie.text.hyphenation import Hyphenator, Piece
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
_FUNCTIONS = {Strong: "strong", Emphasis: "emph", Superscript: "sup", Subscript: "sub"}


class InlineWriter(Struct):
    """Writes inlines as Typst code.

    `missing` collects the characters that no font has; `targets` are the ids of the articles with a headline, and
    `references` collects those that are linked to, but for the one of id `own` itself: there the words `see_page` stand
    before the number of their page.
    `around` is the name of a function that every text is handed to. `hyphenator` divides the words of running text;
    heads have none.
    """

    coverage: Coverage
    targets: frozenset[str]
    hyphenator: Hyphenator | None
    see_page: str = ""
    missing: dict[str, None] = field(default_factory=dict[str, None])
    references: dict[str, None] = field(default_factory=dict[str, None])
    own: str = ""
    around: str = ""

    def text(self, text: str) -> str:
        """Return a text as a literal that print can show."""
        return literal(self._printable(text))

    def _printable(self, text: str) -> str:
        printable = self.coverage.printable(text)
        self.missing.update(dict.fromkeys(printable.missing))
        return breakable(with_thin_spaces(printable.text))

    def inlines(self, inlines: Inlines, depth: int = 0) -> str:
        """Return code that gives the content of the inlines."""
        if depth >= _DEEPEST:
            return self._divided(plain(inlines))
        return block(self._inline(inline, depth) for inline in inlines)

    def head(self, inlines: Inlines) -> str:
        """Return code for a text that is not hyphenated."""
        return replace(self, hyphenator=None).inlines(inlines)

    def optional(self, inlines: Inlines) -> str:
        """Return code for the inlines, or `none` where there is nothing to print."""
        return self.inlines(inlines) if plain(inlines).strip() else "none"

    def _inline(self, inline: Inline, depth: int) -> str:
        match inline:
            case Text(text):
                return self._running(text)
            case Code(text):
                return f"raw({self._shown(text)})"
            case FootnoteReference(number):
                return f"noteref({number})"
            case LineBreak():
                return "linebreak()"
            case Link((Text(text),), url):
                return self._around(inline, self._running(text, url))
            case _:
                return self._around(inline, self.inlines(inline.children, depth + 1))

    def _running(self, text: str, url: str = "") -> str:
        """Return code for a text in which addresses may stand, or one that is the address of its link."""
        written = [self._address(run) if address else self._divided(run) for run, address in runs(text, url)]
        return written[0] if len(written) == 1 else block(written)

    def _divided(self, text: str) -> str:
        """Return code for a text whose words are broken where they should be."""
        if self.hyphenator is None:
            return self._shown(text)
        written = [self._piece(piece) for piece in self.hyphenator.pieces(self._printable(text))]
        return written[0] if len(written) == 1 else block(written)

    def _piece(self, piece: Piece) -> str:
        code = self._set(literal(piece.text))
        return f"{'soft; ' if piece.soft else ''}{f'kept({code})' if piece.whole else code}"

    def _address(self, address: str) -> str:
        return f"address({array(map(self._shown, pieces(address)))})"

    def _shown(self, text: str) -> str:
        return self._set(self.text(text))

    def _set(self, code: str) -> str:
        return f"{self.around}({code})" if self.around else code

    def _around(self, inline: Strong | Emphasis | Superscript | Subscript | Link | ArticleLink, inner: str) -> str:
        match inline:
            case Link(_, url):
                return f"web({literal(url)}, {inner})" if url else inner
            case ArticleLink(_, article):
                return self._reference(article, inner) if article in self.targets else inner
            case _:
                return f"{_FUNCTIONS[type(inline)]}({inner})"

    def _reference(self, article: str, inner: str) -> str:
        if article == self.own:
            return f"inner(m, {target(article)}, none, {inner})"
        self.references[article] = None
        return f"inner(m, {target(article)}, {literal(self.see_page)}, {inner})"


def target(article: str) -> str:
    """Return the literal name of the place that links to an article lead to."""
    return literal(f"article {article}")
