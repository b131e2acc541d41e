"""The parser: Python-Markdown with the processors of Redactie, from source to element tree."""

# ruff: noqa: N802 - names and arguments are Python-Markdown's
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension

from redactie.text.clean import clean_lines
from redactie.text.extensions import (
    blocks,
    boxes,
    definitions,
    images,
    indents,
    inline,
    limits,
    links,
    source_lines,
    tables,
)

# These marks, too, can be shown as such with a backslash before them.
_ESCAPABLE = ("|", "~", "^", "<", "&", "'", '"', "$", "=", ":", "/", "@")
_HTML = ("html", "entity", "automail", "image_reference", "short_reference", "short_image_ref")


class RedactieExtension(Extension):
    """Puts the processors of Redactie in the place of Python-Markdown's."""

    def __init__(self) -> None:
        super().__init__()
        self.definitions = definitions.Definitions()
        self.images: images.Images

    def extendMarkdown(self, md: Markdown) -> None:
        """Register everything; a higher number goes first."""
        md.ESCAPED_CHARS.extend(_ESCAPABLE)
        self._register_blocks(md)
        self._register_inline(md)
        for name in ("prettify", "unescape"):
            md.treeprocessors.deregister(name)
        md.treeprocessors.register(source_lines.TakeMarks(md), "take_marks", 100)
        md.treeprocessors.register(limits.LeaveOverloadedTexts(md), "leave_overloaded_texts", 90)

    def _register_blocks(self, md: Markdown) -> None:
        parser = md.parser
        registry = parser.blockprocessors
        registry.register(boxes.Boxes(parser), "admonition", 105)
        registry.register(blocks.IndentedBlocks(parser), "indent", 90)
        registry.register(blocks.CodeBlocks(parser), "code", 80)
        registry.register(tables.Tables(parser), "table", 75)
        registry.register(blocks.Subheads(parser), "hashheader", 70)
        registry.register(blocks.UnderlinedSubheads(parser), "setextheader", 60)
        registry.register(blocks.Rules(parser), "hr", 50)
        registry.register(blocks.NumberedLists(parser), "olist", 40)
        registry.register(blocks.BulletLists(parser), "ulist", 30)
        registry.register(blocks.Quotes(parser), "quote", 20)
        registry.register(definitions.Footnotes(parser, self.definitions), "footnote", 17)
        registry.register(definitions.References(parser, self.definitions), "reference", 15)
        registry.register(blocks.ListsInText(parser), "list_in_text", 12)

    def _register_inline(self, md: Markdown) -> None:
        registry = md.inlinePatterns
        for name in _HTML:
            registry.deregister(name)
        registry.register(inline.CodeSpans(), "backtick", 190)
        self.images = images.Images(md, self.definitions)
        registry.register(self.images, "image_link", 178)
        registry.register(inline.FootnoteReferences(self.definitions), "footnote", 175)
        registry.register(links.ReferenceLinks(md, self.definitions), "reference", 170)
        registry.register(links.Links(md), "link", 160)
        registry.register(links.AutoLinks(md), "autolink", 120)
        registry.register(links.BareLinks(), "bare_link", 115)
        registry.register(inline.LineBreaks(), "linebreak", 100)
        registry.register(inline.Entities(), "entity", 80)
        registry.register(inline.Script("~", "sub"), "subscript", 50)
        registry.register(inline.Script("^", "sup"), "superscript", 45)


class MarkdownParser:
    """Parses one text after another. Not for two threads at the same moment."""

    def __init__(self) -> None:
        self._extension = RedactieExtension()
        self._md = Markdown(extensions=[self._extension])

    @property
    def definitions(self) -> definitions.Definitions:
        """What the last text defines."""
        return self._extension.definitions

    def blocks(self, source: str) -> Element:
        """Return the element tree of a text."""
        self._reset(images_allowed=True)
        root = self._md.parser.parseDocument(source_lines.mark(indents.even_indents(clean_lines(source)))).getroot()
        if root is None:  # never: the parser has just made it
            raise ValueError(source)
        return self._process(root)

    def inline(self, source: str) -> Element:
        """Return an element that holds a text in which only inline marks count."""
        self._reset(images_allowed=False)
        root = Element("div")
        text = SubElement(root, "p")
        text.text = "\n".join(clean_lines(source)).strip()
        self._process(root)
        return text

    def _reset(self, *, images_allowed: bool) -> None:
        self._md.reset()
        self._extension.images.allowed = images_allowed
        self._extension.definitions.clear()

    def _process(self, root: Element) -> Element:
        for processor in self._md.treeprocessors:
            processor.run(root)
        return root
