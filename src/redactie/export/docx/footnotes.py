"""The part `footnotes.xml`, which python-docx does not know: notes that Word numbers and sets under the page."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from redactie.export.docx.runs import Look
from redactie.export.docx.sections import Paragraph, Piece, cell_content
from redactie.export.docx.xml import NOTHING, Xml, join, part, tag, text, w
from redactie.text import tree

# What separates notes from the text; Word wants both under these ids.
_SEPARATORS = ((-1, "separator"), (0, "continuationSeparator"))
_RAISED = Look(style="FootnoteReference").write()

WriteBlocks = Callable[[tree.Blocks], list[Piece]]


class Footnotes:
    """The footnotes of the whole document, numbered by Word in the order of their references."""

    def __init__(self) -> None:
        self._notes: list[Xml] = [_separator(number, kind) for number, kind in _SEPARATORS]
        self._last = 0

    def new(self) -> int:
        """Return the number of a new note, which is its id too."""
        self._last += 1
        return self._last

    def add(self, number: int, content: Xml) -> None:
        """Give a note its content."""
        self._notes.append(w("footnote", content, id=number))

    def write(self) -> bytes:
        """Return the part."""
        return part("w:footnotes", "w r wp a pic", *self._notes)

    @staticmethod
    def settings() -> Xml:
        """Return what the settings say of footnotes."""
        return w("footnotePr", *(w("footnote", id=number) for number, _ in _SEPARATORS))


class ArticleNotes:
    """The footnotes of one article."""

    def __init__(self, document: tree.Document, notes: Footnotes) -> None:
        self._blocks = {note.number: note.blocks for note in document.footnotes}
        self._notes = notes
        self._placed: dict[int, int] = {}
        self._inner: dict[int, str] = {}
        self._times = Counter(_references(document.blocks)) if document.footnotes else Counter[int]()
        self._reached = _reached(set(self._times), self._blocks) if document.footnotes else frozenset[int]()

    def refer(self, number: int) -> Xml:
        """Return the reference to a note: the first time the note itself, later a field that repeats its number."""
        if number in self._placed:
            return _repeated(self._placed[number])
        identifier = self._placed[number] = self._notes.new()
        reference = w("r", _RAISED, w("footnoteReference", id=identifier))
        if self._times[number] <= 1:
            return reference
        name = {"id": 1_000_000 + identifier}
        return join((w("bookmarkStart", **name, name=_bookmark(identifier)), reference, w("bookmarkEnd", **name)))

    def refer_from_note(self, number: int) -> Xml:
        """Return the reference to a note from another one, where Word has none: a number, or a letter of its own."""
        if number in self._placed:
            return _mark(str(self._placed[number]))
        if number not in self._inner:
            self._inner[number] = _letter(len(self._inner))
        return _mark(self._inner[number])

    def lost(self) -> tree.Blocks:
        """Return the blocks of the notes that nothing refers to: no output may drop what an author typed."""
        return tuple(
            chain.from_iterable(blocks for number, blocks in self._blocks.items() if number not in self._reached)
        )

    def finish(self, write: WriteBlocks) -> None:
        """Write the notes that the text refers to; those that only they refer to come behind the last of them."""
        written = {number: write(self._blocks.get(number, ())) for number in self._placed}
        inner = list(chain.from_iterable(self._inner_notes(write)))
        for number, pieces in written.items():
            more = inner if number == list(written)[-1] else []
            self._notes.add(self._placed[number], cell_content(_opened(pieces, w("footnoteRef")) + more))

    def _inner_notes(self, write: WriteBlocks) -> Iterator[list[Piece]]:
        done: set[int] = set()
        while left := [number for number in self._inner if number not in done]:
            for number in left:
                done.add(number)
                yield _opened(write(self._blocks.get(number, ())), tag("w:t", {}, text(self._inner[number])))


def _opened(pieces: list[Piece], mark: Xml) -> list[Piece]:
    """Return the pieces of a note with its number before the first of them."""
    label = join((w("r", _RAISED, mark), w("r", tag("w:t", {"xml:space": "preserve"}, text(" ")))))
    first = pieces[0] if pieces else NOTHING
    if isinstance(first, Paragraph):
        return [Paragraph(first.style, join((label, first.content)), first.form), *pieces[1:]]
    return [Paragraph("FootnoteText", label), *pieces]


def _separator(number: int, kind: str) -> Xml:
    paragraph = w("p", w("pPr", w("spacing", after=0, line=240, lineRule="auto")), w("r", w(kind)))
    return w("footnote", paragraph, type=kind, id=number)


def _repeated(identifier: int) -> Xml:
    field = f" NOTEREF {_bookmark(identifier)} \\f \\h "
    return w("fldSimple", _mark(str(identifier)), instr=field)


def _mark(characters: str) -> Xml:
    return w("r", _RAISED, tag("w:t", {}, text(characters)))


def _bookmark(identifier: int) -> str:
    return f"_Ref{identifier:08d}"


def _letter(number: int) -> str:
    return chr(ord("a") + number % 26) * (number // 26 + 1)


def _references(blocks: tree.Blocks) -> Iterator[int]:
    for block in tree.walk(blocks):
        for inlines in _texts(block):
            yield from _in_text(inlines)


def _reached(from_text: set[int], notes: Mapping[int, tree.Blocks]) -> frozenset[int]:
    """Return the numbers of the notes that the text refers to, by themselves or by way of other notes."""
    reached, new = set[int](), from_text
    while new:
        reached |= new
        new = {number for each in new for number in _references(notes.get(each, ()))} - reached
    return frozenset(reached)


def _texts(block: tree.Block) -> Iterator[tree.Inlines]:
    match block:
        case tree.Paragraph() | tree.Subhead():
            yield block.children
        case tree.PullQuote():
            yield block.source
        case tree.Box():
            yield block.title
        case tree.Figure():
            yield from (block.caption, block.credit)
        case tree.Table():
            yield from chain(block.header, *block.rows)
        case _:
            return


def _in_text(inlines: tree.Inlines) -> Iterator[int]:
    for inline in inlines:
        if isinstance(inline, tree.FootnoteReference):
            yield inline.number
        else:
            yield from _in_text(getattr(inline, "children", ()))
