"""Everything on the pages that has colours: drawings within drawings, patterns, gradients, masks and pictures."""

from collections.abc import Mapping
from math import sqrt
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf

from redactie.export.print.gradients import Gradients
from redactie.export.print.operators import KNOCKOUT, OVERPRINT, Rewriter
from redactie.export.print.palettes import SPOT, Light, Palette, Press
from redactie.export.print.pictures import separate_picture
from redactie.export.print.placed import drawing_units
from redactie.export.print.spaces import Space, UnprintableError, space_of
from redactie.model.message import message

_TILED = 1  # the kind of patterns that are drawings; the others are gradients


class Separator:
    """Brings the pages of a PDF into inks, one after the other; what they share is done once."""

    def __init__(self, pdf: Pdf, press: Press, quality: int) -> None:
        self._pdf = pdf
        self._press = press
        self._done: dict[tuple[int, int], Palette] = {}
        self._resources: list[Object] = []
        self._units = drawing_units(pdf)
        self._on_paper = _Way(pdf, press, quality, press=True)
        self._as_mask = _Way(pdf, Light(), quality, press=False)
        self._states: Mapping[str, Object] = {
            name: pdf.make_indirect(Dictionary(Type=Name.ExtGState, OP=over, op=over, OPM=1 if over else 0))
            for name, over in ((OVERPRINT, True), (KNOCKOUT, False))
        }
        self._spot = pdf.make_indirect(press.separation) if press.spot else None

    def separate(self, page: Page) -> None:
        """Bring a page into inks. Raises UnprintableError."""
        resources = page.resources
        content = self._rewritten(page.obj, resources, self._on_paper, 1.0)
        page.obj.Contents = self._pdf.make_stream(content)
        self._on_paper.mix_in(page.obj)
        self._inside(resources, self._on_paper)

    def finish(self) -> None:
        """Take out the colour spaces that nothing uses any more, when all pages are done."""
        for resources in self._resources:
            spaces = resources.get("/ColorSpace", Dictionary())
            for name in list(spaces.keys()):
                if space_of(spaces[name]) in (Space.GREY, Space.RGB, Space.CMYK):
                    del spaces[name]
            if not len(spaces.keys()) and "/ColorSpace" in resources:
                del resources["/ColorSpace"]

    def _inside(self, resources: Object, way: "_Way") -> None:
        self._resources.append(resources)
        if any(font.Subtype == Name.Type3 for _, font in _items(resources, "/Font")):
            raise UnprintableError(message("a font of drawings, such as that of coloured emoji"))
        for _, each in _items(resources, "/XObject"):
            if self._is_new(each, way):
                self._drawing(each, way) if each.Subtype == Name.Form else way.picture(each)
        for name, each in _items(resources, "/Pattern"):
            if each.PatternType != _TILED:
                resources.Pattern[name] = self._gradient(each, way)
            elif self._is_new(each, way):
                self._drawing(each, way)
        for name, each in _items(resources, "/Shading"):
            resources.Shading[name] = way.gradients.separated(each)
        for _, state in _items(resources, "/ExtGState"):
            if isinstance(mask := state.get("/SMask"), Dictionary) and self._is_new(mask.G, self._as_mask):
                self._mask(mask)

    def _gradient(self, pattern: Any, way: "_Way") -> Object:
        made = Dictionary(dict(pattern.items()))
        made.Shading = way.gradients.separated(pattern.Shading)
        return self._pdf.make_indirect(made)

    def _mask(self, mask: Any) -> None:
        """Keep how light a mask is: as inks it would let through something else."""
        if "/BC" in mask and "/CS" in mask.G.get("/Group", Dictionary()):
            colour = [float(each) for each in mask.BC]
            mask.BC = Array(list(self._as_mask.palette.paint(colour, space_of(mask.G.Group.CS)).parts))
        self._drawing(mask.G, self._as_mask)

    def _drawing(self, form: Object, way: "_Way") -> None:
        if "/Resources" not in form:
            form.Resources = Dictionary()
        resources = form.Resources
        form.write(self._rewritten(form, resources, way, self._unit(form)))
        way.mix_in(form)
        self._inside(resources, way)

    def _rewritten(self, content: Object, resources: Object, way: "_Way", unit: float) -> bytes:
        written = way.rewriter.rewritten(content, dict(resources.get("/ColorSpace", Dictionary()).items()), unit)
        for name in way.rewriter.used & self._states.keys():
            _name(resources, "/ExtGState", name, self._states[name])
        if SPOT in way.rewriter.used and self._spot is not None:
            _name(resources, "/ColorSpace", SPOT, self._spot)
        return written

    def _unit(self, form: Any) -> float:
        """Return how many points a unit of a drawing is on paper, where it is drawn smallest."""
        if "/PatternType" in form:
            matrix = [float(each) for each in form.get("/Matrix", [1, 0, 0, 1, 0, 0])]
            return sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
        return self._units.get(form.objgen, 1.0)

    def _is_new(self, each: Object, way: "_Way") -> bool:
        """Tell whether something is still to be done. Raises UnprintableError where it is drawn and masks as well."""
        if not each.is_indirect:
            return True
        if each.objgen not in self._done:
            self._done[each.objgen] = way.palette
            return True
        if self._done[each.objgen] is not way.palette:
            raise UnprintableError(message("a drawing that is a mask as well"))
        return False


class _Way:
    """A palette with what works by it."""

    def __init__(self, pdf: Pdf, palette: Palette, quality: int, *, press: bool) -> None:
        self.palette = palette
        self.rewriter = Rewriter(palette, press=press)
        self.gradients = Gradients(pdf, palette)
        self._quality = quality

    def picture(self, picture: Object) -> None:
        separate_picture(picture, self.palette, self._quality)

    def mix_in(self, drawing: Object) -> None:
        """Let what shows through be mixed in the colours of the palette."""
        group = drawing.get("/Group")
        if group is not None and "/CS" in group:
            group.CS = self.palette.device


def _items(resources: Object, kind: str) -> list[tuple[str, Any]]:
    return list(resources.get(kind, Dictionary()).items())


def _name(resources: Object, kind: str, name: str, value: Object) -> None:
    if kind not in resources:
        resources[kind] = Dictionary()
    resources[kind][name] = value
