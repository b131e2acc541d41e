"""Runs of text."""

import re
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from redactie.export.docx.package import PackagePart
from redactie.export.docx.xml import NOTHING, Xml, join, tag, text, w
from redactie.export.html.addresses import link_target
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

_LONGEST_ADDRESS = 2000  # characters; of longer ones Word says that the document is damaged
LINE_BREAK = w("r", w("br"))
_NO_LANGUAGE = "x-none"
# A text that is an address itself: of a person, or of a page with or without `https://`.
_ADDRESS = re.compile(r"\S+@\S+|\w+://\S+|[\w-]+(?:\.[\w-]+)+(?:/\S*)?")
_PRESERVE: Mapping[str, str] = {"xml:space": "preserve"}
# Word has its own elements for these; as characters it shows them in another font, or at the wrong place.
_HYPHENS = re.compile("([\u00ad\u2011])")
_HYPHEN_ELEMENTS: Mapping[str, Xml] = {"\u00ad": w("softHyphen"), "\u2011": w("noBreakHyphen")}


class Look(Struct, frozen=True):
    """How letters look, apart from their paragraph's style. `style` is a character style that stays in force.

    An `address` is of no language: Word finds no mistakes in it, and nobody puts a hyphen where there is none.
    `tracking` is room between the letters in twentieths of a point, Word's finest measure.
    """

    style: str = ""
    strong: bool = False
    emphasis: bool = False
    place: str = ""
    language: str = ""
    address: bool = False
    tracking: int = 0

    def write(self) -> Xml:
        """Return the properties of a run; Strong and Emphasis are styles wherever no other style is in force."""
        style, bold, italic = self.style, self.strong, self.emphasis
        language = _NO_LANGUAGE if self.address else self.language
        if not style and (bold or italic):
            style = "IntenseEmphasis" if bold and italic else "Strong" if bold else "Emphasis"
            bold = italic = False
        parts = [
            w("rStyle", val=style) if style else NOTHING,
            w("b") if bold else NOTHING,
            w("i") if italic else NOTHING,
            w("noProof") if self.address else NOTHING,
            w("spacing", val=self.tracking) if self.tracking else NOTHING,
            w("vertAlign", val=self.place) if self.place else NOTHING,
            w("lang", val=language) if language else NOTHING,
        ]
        content = join(parts)
        return w("rPr", content) if content else NOTHING


# LibreOffice does not fill the room around letters on a ground at the end of a line: something stands behind them.
GROUND_END = w("r", w("rPr", w("bdr", val="nil"), w("shd", val="clear", fill="auto")), tag("w:t", {}, text("\u200b")))


def run(characters: str, look: Look) -> Xml:
    """Return characters as one run; NOTHING for none."""
    return w("r", look.write(), _letters(characters)) if characters else NOTHING


def verbatim(characters: str, look: Look) -> Xml:
    """Return lines as they were typed."""
    lines = [run(line, look) for line in characters.split("\n")]
    return Xml(LINE_BREAK.join(lines))


def page_of(anchor: str, look: Look) -> Xml:
    """Return the number of the page on which a bookmark stands; Word reckons it when it opens the document."""
    return w("fldSimple", run("…", look), instr=f" PAGEREF {anchor} \\h ", dirty="1")


def _letters(characters: str) -> Xml:
    if "\u00ad" not in characters and "\u2011" not in characters:
        return tag("w:t", _PRESERVE, text(characters))
    pieces = (piece for piece in _HYPHENS.split(characters) if piece)
    return join(_HYPHEN_ELEMENTS.get(piece) or tag("w:t", _PRESERVE, text(piece)) for piece in pieces)


class RunWriter(Struct, frozen=True):
    """Writes the inlines of one article in one part.

    `anchors` are the bookmarks of the articles by their ids; `refer` gives the reference to a footnote; `language` is
    that of the article where the document has another one, `tracking` the room between its letters; see `Look`.
    A link to another article than the one of id `own` says on which page that is, behind the words `see_page`; without
    them it does not.
    """

    home: PackagePart
    anchors: Mapping[str, str]
    refer: Callable[[int], Xml]
    language: str = ""
    tracking: int = 0
    own: str = ""
    see_page: str = ""

    def write(self, inlines: Inlines, *, style: str = "", bold: bool = False) -> Xml:
        """Return the runs, in a character style; in letters that are `bold` already, Strong makes no difference."""
        look = Look(style=style, language=self.language, tracking=self.tracking)
        return join(self._all(_plainer(inlines) if bold else inlines, look, linked=False))

    def verbatim(self, characters: str) -> Xml:
        """Return lines as they were typed."""
        return verbatim(characters, Look())

    def mail(self, address: str) -> Xml:
        """Return a mail address, as a link where it is one that can be followed."""
        target = _followed(f"mailto:{address}")
        if not target:
            return run(address, Look(address=True))
        return self._hyperlink({"r:id": self.home.link(target)}, run(address, Look(style="Hyperlink", address=True)))

    def _all(self, inlines: Inlines, look: Look, *, linked: bool) -> Iterator[Xml]:
        for inline in inlines:
            match inline:
                case Text(characters):
                    yield run(characters, look)
                case LineBreak():
                    yield LINE_BREAK
                case FootnoteReference(number):
                    yield self.refer(number)
                case Link() | ArticleLink() if not linked:
                    yield self._link(inline, look)
                case _:
                    yield from self._marked(inline, look, linked=linked)

    def _marked(self, inline: Inline, look: Look, *, linked: bool) -> Iterator[Xml]:
        match inline:
            case Code(characters):
                yield run(characters, replace(look, style="HTMLCode"))
                return
            case Strong():
                look = replace(look, strong=True)
            case Emphasis():
                look = replace(look, emphasis=not look.emphasis)
            case Superscript():
                look = replace(look, place="superscript")
            case Subscript():
                look = replace(look, place="subscript")
            case _:
                pass
        if not isinstance(inline, Text | LineBreak | FootnoteReference):
            yield from self._all(inline.children, look, linked=linked)

    def _link(self, link: Link | ArticleLink, look: Look) -> Xml:
        target = self._target(link)
        if target is None:
            return join(self._all(link.children, look, linked=False))
        look = replace(look, style="Hyperlink", address=_ADDRESS.fullmatch(plain(link.children)) is not None)
        content = join(self._all(link.children, look, linked=True))
        if not content:
            return NOTHING
        return join((self._hyperlink(target, content), self._page(link, replace(look, style="", address=False))))

    def _page(self, link: Link | ArticleLink, look: Look) -> Xml:
        """Return on which page a linked article is."""
        if not self.see_page or not isinstance(link, ArticleLink) or link.article == self.own:
            return NOTHING
        page = page_of(self.anchors[link.article], look)
        return join((run(f" ({self.see_page}\u00a0", look), page, run(")", look)))

    def _target(self, link: Link | ArticleLink) -> Mapping[str, str] | None:
        if isinstance(link, ArticleLink):
            anchor = self.anchors.get(link.article)
            return {"w:anchor": anchor} if anchor else None
        url = _followed(link.url)
        return {"r:id": self.home.link(url)} if url else None

    def _hyperlink(self, target: Mapping[str, str], content: Xml) -> Xml:
        return tag("w:hyperlink", {**target, "w:history": "1"}, content)


def _followed(url: str) -> str | None:
    """Return the address of a link, or None for one that may not be followed or that Word takes for damage."""
    target = link_target(url)
    return target if target and len(target) <= _LONGEST_ADDRESS else None


def _plainer(inlines: Inlines) -> Inlines:
    """Return the inlines without Strong: a bold style under it would turn its letters back to regular."""
    result: list[Inline] = []
    for inline in inlines:
        match inline:
            case Strong(children):
                result += _plainer(children)
            case Text() | Code() | LineBreak() | FootnoteReference():
                result.append(inline)
            case _:
                result.append(replace(inline, children=_plainer(inline.children)))
    return tuple(result)
