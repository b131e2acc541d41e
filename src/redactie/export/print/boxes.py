"""The boxes of a page that is trimmed, and its crop marks. Lengths are points unless said otherwise."""

from collections.abc import Iterator

from msgspec import Struct
from pikepdf import Array, Dictionary, Name, Page, Pdf

MM = 72 / 25.4

_MARK = 5 * MM  # the length of a crop mark
_EDGE = 1 * MM  # what stays free outside the marks
_STROKE = 0.25
_REGISTRATION = "/Registration"


class Box(Struct, frozen=True):
    """A rectangle on a page."""

    left: float
    bottom: float
    right: float
    top: float

    def grown(self, by: float) -> "Box":
        """Return the rectangle with so much more at every side."""
        return Box(self.left - by, self.bottom - by, self.right + by, self.top + by)

    @property
    def array(self) -> Array:
        """The rectangle as a PDF writes it."""
        return Array([round(each, 4) for each in (self.left, self.bottom, self.right, self.top)])


def trim_box(page: Page) -> Box:
    """Return the page as it is trimmed."""
    left, bottom, right, top = (float(each) for each in page.trimbox)
    return Box(left, bottom, right, top)


def set_boxes(page: Page, bleed: float, *, marks: bool) -> None:
    """Give a page a bleed of so many millimetres, and room for crop marks.

    The trimmed page keeps its place, so nothing on it moves: what ran over its edge is seen in the bleed.
    """
    trim = trim_box(page)
    bled = trim.grown(bleed * MM)
    page.trimbox = trim.array
    page.bleedbox = bled.array
    page.mediabox = (bled.grown(_MARK + _EDGE) if marks else bled).array
    for name in ("/CropBox", "/ArtBox"):
        if name in page.obj:
            del page.obj[name]


def draw_marks(pdf: Pdf, page: Page, bleed: float) -> None:
    """Draw crop marks outside a bleed of so many millimetres, in every ink and as no part of the text."""
    spaces = page.resources.get("/ColorSpace", Dictionary())
    spaces[_REGISTRATION] = _registration()
    page.resources["/ColorSpace"] = spaces
    lines = " ".join(
        f"{x1:.4f} {y1:.4f} m {x2:.4f} {y2:.4f} l" for x1, y1, x2, y2 in _marks(trim_box(page), bleed * MM)
    )
    drawing = f"/Artifact BMC q {_REGISTRATION} CS 1 SCN {_STROKE} w {lines} S Q EMC"
    page.contents_add(pdf.make_stream(drawing.encode()))


def _marks(trim: Box, bleed: float) -> Iterator[tuple[float, float, float, float]]:
    """Return the two lines at every corner, from the edge of the bleed outwards."""
    near, far = bleed, bleed + _MARK
    for x, out_x in ((trim.left, -1), (trim.right, 1)):
        for y, out_y in ((trim.bottom, -1), (trim.top, 1)):
            yield x + out_x * near, y, x + out_x * far, y
            yield x, y + out_y * near, x, y + out_y * far


def _registration() -> Array:
    """Return the colour that every plate prints."""
    full = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 1, 1, 1], N=1)
    return Array([Name.Separation, Name.All, Name.DeviceCMYK, full])
