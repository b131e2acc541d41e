"""The styles of a Word template with ours among them: where both have a style, that of the template holds."""

import copy
from collections.abc import Collection, Iterator, Mapping

from redactie.layout.styles.foreign_xml import Element, local, new, parsed, written
from redactie.layout.styles.own_template import W

_TWIPS = 20  # to a point
_MOST_INDENTED = 0.3  # of a column: templates are made for lines as wide as a page
_USUAL_SIZE = 10.0  # points: what Word takes where a template says nothing
_REFERRING = ("basedOn", "next", "link", "pStyle", "rStyle", "tblStyle")
# What comes before the number of a list in a paragraph's form, as the schema has it.
_BEFORE_NUMBER = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
_BEFORE_TABS = (*_BEFORE_NUMBER, "numPr", "suppressLineNumbers", "pBdr", "shd")
_BEFORE_SPACING = (
    *_BEFORE_NUMBER, "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku",
    "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid",
)  # fmt: skip


def named(name: str) -> str:
    """Return the full name of an element or attribute of WordprocessingML."""
    return f"{{{W}}}{name}"


class TemplateStyles:
    """The styles of a template. `names` are those of our styles in it, by our id, where these are not ours."""

    def __init__(self, root: Element, names: Mapping[str, str], body: float) -> None:
        self._root = root
        self._names = names
        self._body = body
        self._renamed: dict[str, str] = {}
        self._same: dict[str, str] = {}

    def rename(self, root: Element) -> None:
        """Let a part of the template call its styles as the document does, once they are merged."""
        for name in _REFERRING:
            for each in root.iter(named(name)):
                value = each.get(named("val"), "")
                each.set(named("val"), self._renamed.get(value, value))

    def merged(self, ours: bytes, variants: Collection[str], mono: str, ink: str, width: float) -> bytes:
        """Return the part `styles.xml`: the styles of the template, and those of ours that it does not have.

        These follow its fonts, save `mono` for code, and its colour instead of `ink`. What its own styles look like is
        not changed for a theme: the `variants` in their colours are the same. `width` is that of a column in points.
        """
        own = parsed(ours).findall(named("style"))
        there = self._match(own)
        bases = {_id(each): each.find(named("basedOn")).get(named("val")) for each in own if _id(each) in variants}
        self._same |= {variant: base for variant, base in bases.items() if base in there}
        self._same |= {variant: self._same[base] for variant, base in bases.items() if base in self._same}
        self._keep_ids_apart({_id(each) for each in own})
        root = copy.deepcopy(self._root)
        for each in root.findall(named("style")):
            each.set(named("styleId"), self._renamed.get(_id(each), _id(each)))
            for number in each.findall(f"{named('pPr')}/{named('numPr')}"):
                number.getparent().remove(number)
        self.rename(root)
        known = {_id(each): each for each in root.findall(named("style"))}
        factor = self._size() / self._body
        for each in own:
            if _id(each) in there:
                _fit_in(known.get(_id(each)), each, width * _TWIPS)
            else:
                root.append(self._follower(each, factor, mono, ink))
        return written(root)

    def _match(self, own: list[Element]) -> set[str]:
        """Find which of our styles the template has; these get our ids."""
        theirs = {(each.get(named("type")), _name(each).casefold()): _id(each) for each in self._styles()}
        there: set[str] = set()
        for each in own:
            wanted = self._names.get(_id(each), _name(each)).casefold()
            found = theirs.get((each.get(named("type")), wanted))
            if found is None:
                continue
            if found in self._renamed:  # another of ours is this style already
                self._same[_id(each)] = self._renamed[found]
            else:
                self._renamed[found] = _id(each)
                there.add(_id(each))
        return there

    def _keep_ids_apart(self, ours: set[str]) -> None:
        taken = ours | {_id(each) for each in self._styles()}
        for each in self._styles():
            if _id(each) not in self._renamed and _id(each) in ours:
                number = 2
                while f"{_id(each)}{number}" in taken:
                    number += 1
                self._renamed[_id(each)] = f"{_id(each)}{number}"
                taken.add(f"{_id(each)}{number}")

    def _styles(self) -> Iterator[Element]:
        yield from self._root.findall(named("style"))

    def _size(self) -> float:
        """Return the size of its running text, in points."""
        normal = [each for each in self._styles() if each.get(named("default")) in ("1", "true", "on")]
        normal = [each for each in normal if each.get(named("type")) == "paragraph"]
        places = [*(each.find(f"{named('rPr')}/{named('sz')}") for each in normal)]
        defaults = ("docDefaults", "rPrDefault", "rPr", "sz")
        places.append(self._root.find("/".join(map(named, defaults))))
        for each in places:
            value = each.get(named("val"), "") if each is not None else ""
            if value.isdecimal() and int(value):
                return int(value) / 2
        return _USUAL_SIZE

    def _follower(self, style: Element, factor: float, mono: str, ink: str) -> Element:
        """Return one of our styles as it goes with those of the template."""
        made = copy.deepcopy(style)
        made.attrib.pop(named("default"), None)
        if any(_name(each).casefold() == _name(made).casefold() for each in self._styles()):
            made.find(named("name")).set(named("val"), f"{_name(made)} 2")
        if _id(made) in self._same:
            for each in (*made.findall(named("pPr")), *made.findall(named("rPr")), *made.findall(named("tcPr"))):
                made.remove(each)
            made.find(named("basedOn")).set(named("val"), self._same[_id(made)])
            return made
        for each in made.findall(f"{named('rPr')}/{named('rFonts')}"):
            if each.get(named("ascii")) != mono:
                each.getparent().remove(each)
        for each in made.findall(f"{named('rPr')}/{named('color')}"):
            if each.get(named("val")) == ink:
                each.getparent().remove(each)
        _scale(made, factor)
        base = made.find(named("basedOn"))
        if base is not None and base.get(named("val")) == "Normal" and made.get(named("type")) == "paragraph":
            _close_up(made)
        return made


def _scale(style: Element, factor: float) -> None:
    """Let sizes and the lines made for them grow or shrink with the running text."""
    for size in (*style.iter(named("sz")), *style.iter(named("szCs"))):
        if size.getparent().tag == named("rPr"):
            size.set(named("val"), str(max(2, round(int(size.get(named("val"))) * factor))))
    for spacing in style.iter(named("spacing")):
        if spacing.get(named("lineRule")) == "exact":
            spacing.set(named("line"), str(max(20, round(int(spacing.get(named("line"))) * factor))))


def _id(style: Element) -> str:
    return str(style.get(named("styleId"), ""))


def _name(style: Element) -> str:
    name = style.find(named("name"))
    return str(name.get(named("val"), "")) if name is not None else ""


def _form(style: Element) -> Element:
    form = style.find(named("pPr"))
    if form is None:
        form = new(named("pPr"))
        letters = style.find(named("rPr"))
        if letters is None:
            style.append(form)
        else:
            letters.addprevious(form)
    return form


def _insert(form: Element, new: Element, before: tuple[str, ...]) -> None:
    place = sum(1 for each in form if local(each) in before)
    form.insert(place, new)


def _fit_in(theirs: Element, ours: Element, width: float) -> None:
    """Let a style of the template do what ours is for: in a list, with a tab, in a column of so many twips."""
    if theirs is None:
        return
    for name, before in (("numPr", _BEFORE_NUMBER), ("tabs", _BEFORE_TABS)):
        own = ours.find(f"{named('pPr')}/{named(name)}")
        if own is not None and theirs.find(f"{named('pPr')}/{named(name)}") is None:
            _insert(_form(theirs), copy.deepcopy(own), before)
    for indent in theirs.findall(f"{named('pPr')}/{named('ind')}"):
        sides = [str(indent.get(named(side), "0")) for side in ("left", "start", "right", "end")]
        if sum(int(each) for each in sides if each.isdecimal()) > width * _MOST_INDENTED:
            indent.getparent().remove(indent)


def _close_up(style: Element) -> None:
    """Let a style of ours stand without the room that the template puts around paragraphs."""
    form = _form(style)
    spacing = form.find(named("spacing"))
    if spacing is None:
        spacing = new(named("spacing"))
        _insert(form, spacing, _BEFORE_SPACING)
    for side in ("before", "after"):
        if spacing.get(named(side)) is None:
            spacing.set(named(side), "0")
