"""What tests ask of a PDF, found without the code that made it."""

import ctypes
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
from msgspec import Struct
from PIL import Image

_CHOOSES = {"rg": "rgb", "RG": "rgb", "g": "grey", "G": "grey", "k": "cmyk", "K": "cmyk"}


class Word(Struct, frozen=True):
    """The characters of a page and where each of them stands, in points."""

    text: str
    places: tuple[tuple[float, ...], ...]


def pages_of(data: bytes) -> list[Word]:
    """Return the text of every page with the place of every character."""
    found: list[Word] = []
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        places = tuple(text.get_charbox(index) for index in range(text.count_chars()))
        found.append(Word(text.get_text_range(), places))
        text.close()
        page.close()
    document.close()
    return found


def drawn(data: bytes, page: int, scale: float = 1.0) -> Image.Image:
    """Return the picture of a page as pdfium draws it."""
    document = pypdfium2.PdfDocument(data)
    image = document[page].render(scale=scale).to_pil().convert("RGB")
    document.close()
    return image


def everything(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Return every object of the file, also those within others."""
    waiting: list[Any] = list(pdf.objects)
    while waiting:
        each = waiting.pop()
        yield each
        if isinstance(each, pikepdf.Array):
            waiting.extend(part for part in each if not _is_indirect(part))
        elif isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
            waiting.extend(part for _, part in each.items() if not _is_indirect(part))


def contents(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Return every stream with drawing operators: pages, forms and patterns."""
    yield from pdf.pages
    for each in pdf.objects:
        if isinstance(each, pikepdf.Stream) and (each.get("/Subtype") == "/Form" or each.get("/PatternType") == 1):
            yield each


def colour_operators(pdf: pikepdf.Pdf) -> set[str]:
    """Return every operator in use that chooses a colour, and the colour spaces that are chosen by name."""
    found: set[str] = set()
    for content in contents(pdf):
        for instruction in pikepdf.parse_content_stream(content):
            operator = str(instruction.operator)
            if operator in (*_CHOOSES, "sc", "SC", "scn", "SCN"):
                found.add(operator)
            elif operator in ("cs", "CS"):
                found.add(f"{operator} {instruction.operands[0]}")
    return found


def text_colours(pdf: pikepdf.Pdf) -> dict[tuple[float, ...], int]:
    """Return how often text is shown in every colour of inks."""
    counts: dict[tuple[float, ...], int] = {}
    for page in pdf.pages:
        colour: tuple[float, ...] = ()
        kept: list[tuple[float, ...]] = []
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            if operator == "q":
                kept.append(colour)
            elif operator == "Q":
                colour = kept.pop()
            elif operator == "k":
                colour = tuple(float(each) for each in instruction.operands)
            elif operator in ("Tj", "TJ"):
                counts[colour] = counts.get(colour, 0) + 1
    return counts


def tags(pdf: pikepdf.Pdf) -> list[tuple[str, int]]:
    """Return the marked content in reading order: the tag it is in, and its number on the page."""
    found: list[tuple[str, int]] = []

    def read(element: Any, kind: str) -> None:
        if isinstance(element, pikepdf.Array):
            for each in element:
                read(each, kind)
        elif isinstance(element, int):
            found.append((kind, element))
        elif isinstance(element, pikepdf.Dictionary) and "/K" in element:
            read(element.K, str(element.get("/S", kind)))

    read(pdf.Root.StructTreeRoot, "")
    return found


def read_aloud(data: bytes) -> str:
    """Return the text in the order of the tags, as a screen reader says it."""
    texts = _marked_texts(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        said = [texts.get((pages[page], number), "") for page, number in _order(pdf.Root.StructTreeRoot, (0, 0))]
    return "".join(said)


def _order(element: Any, page: tuple[int, int]) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield the page and the number of every marked content in reading order."""
    if isinstance(element, pikepdf.Array):
        for each in element:
            yield from _order(each, page)
    elif isinstance(element, int):
        yield page, element
    elif isinstance(element, pikepdf.Dictionary):
        page = element.Pg.objgen if "/Pg" in element else page
        yield from _order(element.MCID if "/MCID" in element else element.get("/K", pikepdf.Array()), page)


def _marked_texts(data: bytes) -> dict[tuple[int, int], str]:
    """Return the text of every marked content by its page, from 0, and its number there."""
    found: dict[tuple[int, int], str] = {}
    document = pypdfium2.PdfDocument(data)
    for index, page in enumerate(document):
        text = page.get_textpage()
        for each in page.get_objects(max_depth=4):
            if each.type == pdfium.FPDF_PAGEOBJ_TEXT:
                key = (index, pdfium.FPDFPageObj_GetMarkedContentID(each.raw))
                length = pdfium.FPDFTextObj_GetText(each.raw, text.raw, None, 0)
                buffer = ctypes.create_string_buffer(length)
                pdfium.FPDFTextObj_GetText(
                    each.raw, text.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length
                )
                found[key] = found.get(key, "") + buffer.raw.decode("utf-16-le").rstrip("\0")
        text.close()
        page.close()
    document.close()
    return found


def _is_indirect(part: Any) -> bool:
    return isinstance(part, pikepdf.Object) and part.is_indirect
