"""Everything on the pages that has colours: drawings within drawings, patterns and pictures."""

from collections.abc import Mapping
from typing import Any

from pikepdf import Dictionary, Name, Object, Page, Pdf

from redactie.export.print.inks import Inks
from redactie.export.print.operators import in_inks
from redactie.export.print.pictures import separate_picture
from redactie.export.print.spaces import Space, UnprintableError, space_of
from redactie.model.message import message


class Separator:
    """Brings the pages of a PDF into inks, one after the other; what they share is done once."""

    def __init__(self, pdf: Pdf, inks: Inks, quality: int) -> None:
        self._pdf = pdf
        self._inks = inks
        self._quality = quality
        self._done: set[tuple[int, int]] = set()
        self._resources: list[Object] = []

    def separate(self, page: Page) -> None:
        """Bring a page into inks. Raises UnprintableError."""
        resources = page.resources
        content = in_inks(page.obj, _spaces(resources), self._inks)
        page.obj.Contents = self._pdf.make_stream(content)
        _group(page.obj)
        self._inside(resources)

    def finish(self) -> None:
        """Take out the colour spaces that nothing uses any more, when all pages are done."""
        for resources in self._resources:
            spaces = resources.get("/ColorSpace", Dictionary())
            for name in list(spaces.keys()):
                if space_of(spaces[name]) in (Space.GREY, Space.RGB, Space.CMYK):
                    del spaces[name]
            if not len(spaces.keys()) and "/ColorSpace" in resources:
                del resources["/ColorSpace"]

    def _inside(self, resources: Object) -> None:
        self._resources.append(resources)
        _refuse(resources)
        for each in _values(resources, "/XObject"):
            if self._is_new(each):
                self._drawing(each) if each.Subtype == Name.Form else separate_picture(each, self._inks, self._quality)
        for each in _values(resources, "/Pattern"):
            if self._is_new(each):
                self._drawing(each)
        for state in _values(resources, "/ExtGState"):
            if isinstance(mask := state.get("/SMask"), Dictionary) and self._is_new(mask.G):
                self._drawing(mask.G)

    def _drawing(self, form: Object) -> None:
        resources = form.get("/Resources", Dictionary())
        form.write(in_inks(form, _spaces(resources), self._inks))
        _group(form)
        self._inside(resources)

    def _is_new(self, each: Object) -> bool:
        known = each.objgen in self._done
        self._done.add(each.objgen)
        return not known


def _refuse(resources: Object) -> None:
    """Raise UnprintableError for what has colours that are not chosen by an operator."""
    if _values(resources, "/Shading") or any(each.PatternType != 1 for each in _values(resources, "/Pattern")):
        raise UnprintableError(message("a gradient"))
    if any(font.Subtype == Name.Type3 for font in _values(resources, "/Font")):
        raise UnprintableError(message("a font of drawings, such as that of coloured emoji"))


def _values(resources: Object, kind: str) -> list[Any]:
    return list(resources.get(kind, Dictionary()).values())


def _spaces(resources: Object) -> Mapping[str, Object]:
    return dict(resources.get("/ColorSpace", Dictionary()).items())


def _group(drawing: Object) -> None:
    """Let what shows through be mixed in inks."""
    group = drawing.get("/Group")
    if group is not None and "/CS" in group:
        group.CS = Name.DeviceCMYK
