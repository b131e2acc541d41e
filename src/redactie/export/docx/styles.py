"""The part `styles.xml`: the mapping's styles in the tokens' measures, and some once more in every theme's colour."""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from redactie.export.docx.widths import Lettering
from redactie.export.docx.xml import NOTHING, Xml, join, part, twips, w
from redactie.layout.styles.style import Tokens
from redactie.layout.styles.word_mapping import Border, ParagraphStyle, TableStyle, TextStyle, WordMapping
from redactie.model.colour import Colour
from redactie.model.contrast import contrast
from redactie.model.publication import Theme

BULLETS, NUMBERS = 1, 2  # the numbering that the list styles bring along
_SIDES = ("top", "left", "bottom", "right")
_NO_STYLE_NAME = re.compile(r"[^\w\- ]+")
_LONGEST_NAME = 40
# The styles of the mapping that Word knows by itself; the others are ours.
_WORDS_OWN = frozenset({
    "Normal", "Body Text", "Body Text First Indent", "Title", "Subtitle", "heading 1", "heading 2", "heading 3",
    "Signature", "caption", "Quote", "Intense Quote", "List Bullet", "List Number", "List Continue",
    "HTML Preformatted", "footnote text", "header", "footer", "Strong", "Emphasis", "Intense Emphasis", "Hyperlink",
    "footnote reference", "HTML Code", "page number",
})  # fmt: skip


class Band(Struct, frozen=True):
    """A surface of a colour, as Word writes it, from the head of the page so many points down."""

    colour: str
    height: float


class Styles:
    """The styles of one document. `themes` are those of its articles, `text_width` is that of its pages in points."""

    def __init__(
        self,
        mapping: WordMapping,
        tokens: Tokens,
        themes: Sequence[Theme],
        language: str,
        text_width: float | None = None,
    ) -> None:
        self.mapping = mapping
        self.tokens = tokens
        self._themes = themes
        self._language = language
        self._names = _theme_names(themes)
        self._text_width = tokens.page.text_width * 72 / 25.4 if text_width is None else text_width
        self._themed = frozenset(mapping.themed())

    def themed(self, style: str, theme: Theme | None) -> str:
        """Return the id of the style in the colour of a theme; of the style itself where there is no such style."""
        if theme is None or style not in self._themed or theme.id not in self._names:
            return style
        return style + re.sub(r"[\W_]", "", self._names[theme.id])

    @property
    def variants(self) -> frozenset[str]:
        """The ids of the styles in the colours of themes."""
        return frozenset(self.themed(name, theme) for name in self._themed for theme in self._themes)

    def size(self, size: str | float) -> float:
        """Return a size of type in points."""
        return float(getattr(self.tokens.sizes, size)) if isinstance(size, str) else size

    def font(self, name: str) -> str:
        """Return the family of a font of the tokens."""
        return str(getattr(self.tokens.fonts, name))

    def band(self, top: float) -> Band | None:
        """Return the band that the nameplate stands on, below a margin of `top` points; None where it has no ground."""
        lines = [self.mapping.paragraphs.get(name) for name in ("Title", "Subtitle")]
        if not lines[0] or not lines[0].shade:
            return None
        heights = [
            (each.before or 0) + self.size(each.line) for each in lines if each and each.line not in (None, "auto")
        ]
        return Band(self._colour(lines[0].shade), top + sum(heights) + self.mapping.measures.nameplate_foot)

    def lettering(self) -> Lettering:
        """Return the lettering of the cells of tables."""
        style = self.mapping.paragraphs.get("TableText")
        _, right, _, left = self.mapping.tables["NewsTable"].padding
        return Lettering(self.size(style.size if style and style.size is not None else "body"), left + right)

    def write(self) -> bytes:
        """Return the part."""
        styles = [self._defaults(), _latent(), *_fixed()]
        styles += [each for name, spec in self.mapping.paragraphs.items() for each in self._paragraph(name, spec)]
        styles += [self._character(name, spec) for name, spec in self.mapping.characters.items()]
        styles += [self._table(name, spec, None) for name, spec in self.mapping.tables.items()]
        for theme in self._themes:
            styles += self._in_colour(theme)
        return part("w:styles", "w", *styles)

    def _defaults(self) -> Xml:
        font = self.font("body")
        letters = w(
            "rPr",
            w("rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font),
            *self._size(self.tokens.sizes.body),
            w("lang", val=self._language, eastAsia="zh-CN", bidi="ar-SA"),
        )
        return w("docDefaults", w("rPrDefault", letters), w("pPrDefault"))

    # --- paragraphs -------------------------------------------------------------------------------------------------

    def _paragraph(self, name: str, spec: ParagraphStyle) -> Iterator[Xml]:
        for level in range(spec.levels):
            number = str(level + 1) if level else ""
            yield w(
                "style",
                w("name", val=f"{spec.name} {number}".strip()),
                w("basedOn", val=spec.based_on) if spec.based_on else NOTHING,
                w("next", val=spec.next) if spec.next else NOTHING,
                w("qFormat"),
                self._form(spec, level),
                self._letters(spec),
                type="paragraph",
                default=1 if name == "Normal" else None,
                customStyle=None if spec.name in _WORDS_OWN else 1,
                styleId=name + number,
            )

    def _form(self, spec: ParagraphStyle, level: int) -> Xml:
        return _filled(
            "pPr",
            _switch("keepNext", spec.keep_next),
            _switch("keepLines", spec.keep_lines),
            w("widowControl") if spec.name == "Normal" else NOTHING,
            _numbering(spec.list, level),
            self._borders("pBdr", spec.border),
            self._shade(spec.shade),
            self._tabs(spec),
            _switch("suppressAutoHyphens", None if spec.hyphenate is None else not spec.hyphenate),
            self._spacing(spec),
            self._indent(spec, level),
            _switch("contextualSpacing", spec.contextual or None),
            w("jc", val=spec.align) if spec.align else NOTHING,
            w("outlineLvl", val=spec.outline) if spec.outline is not None else NOTHING,
        )

    def _tabs(self, spec: ParagraphStyle) -> Xml:
        middle = w("tab", val="center", pos=twips(self._text_width / 2)) if spec.middle else NOTHING
        right = w("tab", val="right", pos=twips(self._text_width)) if spec.tab or spec.middle else NOTHING
        return _filled("tabs", middle, right)

    def _spacing(self, spec: ParagraphStyle) -> Xml:
        before, after = (None if each is None else twips(each) for each in (spec.before, spec.after))
        if spec.line == "auto":
            return w("spacing", before=before, after=after, line=240, lineRule="auto")
        if spec.line is not None:
            line = twips(self.size(spec.line))
            return w("spacing", before=before, after=after, line=line, lineRule="exact")
        return NOTHING if before is None and after is None else w("spacing", before=before, after=after)

    def _indent(self, spec: ParagraphStyle, level: int) -> Xml:
        if spec.list == "continue":
            return w("ind", left=twips((level + 1) * self.mapping.measures.list_indent), firstLine=0)
        lengths = [None if each is None else twips(each) for each in (spec.left, spec.right, spec.first)]
        if lengths == [None, None, None]:
            return NOTHING
        return w("ind", left=lengths[0], right=lengths[1], firstLine=lengths[2])

    def _borders(self, name: str, borders: Mapping[str, Border], theme: Theme | None = None) -> Xml:
        return _filled(name, *(self._border(side, borders[side], theme) for side in _SIDES if side in borders))

    def _border(self, side: str, border: Border, theme: Theme | None) -> Xml:
        colour = self._colour(border.colour, theme)
        return w(side, val="single", sz=max(2, round(border.width * 8)), space=border.space, color=colour)

    def _shade(self, colour: str) -> Xml:
        return w("shd", val="clear", color="auto", fill=self._colour(colour)) if colour else NOTHING

    # --- letters ----------------------------------------------------------------------------------------------------

    def _character(self, name: str, spec: TextStyle) -> Xml:
        head = (w("name", val=spec.name), w("basedOn", val="DefaultParagraphFont"), w("qFormat"))
        custom = None if spec.name in _WORDS_OWN else 1
        return w("style", *head, self._letters(spec), type="character", customStyle=custom, styleId=name)

    def _letters(self, spec: TextStyle) -> Xml:
        font = self.font(spec.font) if spec.font else ""
        return _filled(
            "rPr",
            w("rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font) if font else NOTHING,
            _switch("b", spec.bold),
            _switch("bCs", spec.bold),
            _switch("i", spec.italic),
            _switch("iCs", spec.italic),
            _switch("caps", spec.caps or None),
            _switch("noProof", spec.no_proof or None),
            self._ink(spec),
            w("spacing", val=twips(spec.tracking)) if spec.tracking else NOTHING,
            *(self._size(self.size(spec.size)) if spec.size is not None else ()),
            w("u", val="single", color=self._colour(spec.underline)) if spec.underline else NOTHING,
            self._ground(spec),
            w("vertAlign", val="superscript") if spec.raised else NOTHING,
        )

    def _ink(self, spec: TextStyle, theme: Theme | None = None) -> Xml:
        if not spec.ground:
            return w("color", val=self._colour(spec.colour, theme)) if spec.colour else NOTHING
        ground, colours = Colour.parse(f"#{self._colour(spec.ground, theme)}"), self.tokens.colours
        ink = max(colours.paper, colours.ink, key=lambda each: contrast(each, ground))
        return w("color", val=ink.hex.removeprefix("#").upper())

    def _ground(self, spec: TextStyle, theme: Theme | None = None) -> Xml:
        if not spec.ground:
            return NOTHING
        colour = self._colour(spec.ground, theme)
        around = w("bdr", val="single", sz=round(spec.around * 8), space=0, color=colour) if spec.around else NOTHING
        return join((around, w("shd", val="clear", color="auto", fill=colour)))

    def _size(self, size: float) -> tuple[Xml, Xml]:
        return w("sz", val=round(size * 2)), w("szCs", val=round(size * 2))

    def _colour(self, name: str, theme: Theme | None = None) -> str:
        if name == "theme":
            colour = theme.colour if theme else self.tokens.colours.accent
        else:
            colour = Colour.parse(name) if name.startswith("#") else getattr(self.tokens.colours, name)
        return colour.hex.removeprefix("#").upper()

    # --- tables and themes ------------------------------------------------------------------------------------------

    def _table(self, name: str, spec: TableStyle, theme: Theme | None) -> Xml:
        top, right, bottom, left = (twips(each) for each in spec.padding)
        borders = self._borders("tblBorders", spec.border, theme)
        if "inside" in spec.border:
            inside = self._border("insideH", spec.border["inside"], theme)
            borders = Xml(borders.replace("</w:tblBorders>", inside + "</w:tblBorders>"))
        margins = (("top", top), ("left", left), ("bottom", bottom), ("right", right))
        bold = w("rPr", w("b"), w("bCs"))
        return w(
            "style",
            w("name", val=self._name_in(spec.name, theme)),
            w("basedOn", val=name if theme else "TableNormal"),
            w("qFormat"),
            w("tblPr", borders, w("tblCellMar", *(w(side, w=value, type="dxa") for side, value in margins))),
            w("tcPr", self._shade(spec.shade)) if spec.shade else NOTHING,
            w("tblStylePr", bold, type="firstRow") if spec.header_bold else NOTHING,
            type="table",
            styleId=self.themed(name, theme),
            customStyle=1,
        )

    def _in_colour(self, theme: Theme) -> Iterator[Xml]:
        for name in self.mapping.themed():
            if name in self.mapping.tables:
                yield self._table(name, self.mapping.tables[name], theme)
                continue
            spec = self.mapping.paragraphs[name]
            yield w(
                "style",
                w("name", val=self._name_in(spec.name, theme)),
                w("basedOn", val=name),
                w("next", val=spec.next) if spec.next else NOTHING,
                w("qFormat"),
                _filled("pPr", self._borders("pBdr", spec.border, theme)),
                _filled("rPr", *self._coloured(spec, theme)),
                type="paragraph",
                styleId=self.themed(name, theme),
                customStyle=1,
            )

    def _coloured(self, spec: ParagraphStyle, theme: Theme) -> Iterator[Xml]:
        """Yield what letters have of a theme."""
        if "theme" in (spec.colour, spec.ground):
            yield self._ink(spec, theme)
        if spec.ground == "theme":
            yield self._ground(spec, theme)

    def _name_in(self, name: str, theme: Theme | None) -> str:
        return f"{name} {self._names[theme.id]}" if theme else name


def _theme_names(themes: Sequence[Theme]) -> Mapping[str, str]:
    """Return for every theme a name that a style may have; no two share the letters and digits of theirs."""
    names: dict[str, str] = {}
    taken = {""}
    for number, theme in enumerate(themes, 1):
        name = " ".join(_NO_STYLE_NAME.sub(" ", theme.name)[:_LONGEST_NAME].split())
        if re.sub(r"[\W_]", "", name).casefold() in taken:
            name = f"{name} {number}".strip()
        taken.add(re.sub(r"[\W_]", "", name).casefold())
        names[theme.id] = name
    return names


def _filled(name: str, *children: Xml) -> Xml:
    content = join(children)
    return w(name, content) if content else NOTHING


def _switch(name: str, value: bool | None) -> Xml:
    if value is None:
        return NOTHING
    return w(name) if value else w(name, val=0)


def _numbering(kind: str, level: int) -> Xml:
    if kind not in ("bullet", "number"):
        return NOTHING
    number = w("numId", val=BULLETS if kind == "bullet" else NUMBERS)
    return w("numPr", w("ilvl", val=level), number) if level else w("numPr", number)


def _latent() -> Xml:
    return w(
        "latentStyles",
        defLockedState=0,
        defUIPriority=99,
        defSemiHidden=0,
        defUnhideWhenUsed=0,
        defQFormat=0,
        count=376,
    )


def _fixed() -> Iterator[Xml]:
    """Yield the styles that every document has."""
    hidden = (w("uiPriority", val=99), w("semiHidden"), w("unhideWhenUsed"))
    font = (w("name", val="Default Paragraph Font"), *hidden)
    yield w("style", *font, type="character", default=1, styleId="DefaultParagraphFont")
    margins = w("tblCellMar", *(w(side, w=0 if side in ("top", "bottom") else 108, type="dxa") for side in _SIDES))
    plain = w("tblPr", w("tblInd", w=0, type="dxa"), margins)
    yield w("style", w("name", val="Normal Table"), *hidden, plain, type="table", default=1, styleId="TableNormal")
    yield w("style", w("name", val="No List"), *hidden, type="numbering", default=1, styleId="NoList")
