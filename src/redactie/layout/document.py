"""The whole edition as Typst source, written from the page plan."""

from collections.abc import Sequence

from msgspec import Struct

from redactie.layout.figures import dictionary
from redactie.layout.inlines import target
from redactie.layout.literals import array, literal
from redactie.layout.measures import BOXED, Shape
from redactie.layout.plan import Cell, PagePlan, Row, Stack, Turning
from redactie.model.article import Kind


class Front(Struct, frozen=True):
    """What the document says of itself, as pieces of Typst code; `nameplate` is the call that sets it."""

    title: str
    authors: str
    language: str
    folio: str
    nameplate: str


class Module(Struct, frozen=True):
    """A story's module: the path of its file, and its id ("" for what no article is)."""

    path: str
    story: str
    kind: Kind


def write_document(
    front: Front, modules: Sequence[Module], plan: PagePlan, nameplate: int, over: frozenset[int]
) -> str:
    """Return the source of the pages; `nameplate` is its height in lines, `over` the stories to mark as overset."""
    imports = [f'#import "{module.path}": story as s{number}' for number, module in enumerate(modules)]
    writer = _Writer(modules, plan.gap, over)
    body = writer.pages(plan, nameplate)
    return "\n".join([
        '#import "/page.typ": *',
        *imports,
        f"#show: paper.with({front.title}, {front.authors}, {front.language}, {front.folio})",
        f"#{{ {front.nameplate} }}",
        *(f"#{line}" for line in body),
        '#[#metadata(none)<close>]',
        "",
    ])  # fmt: skip


# How many digits the page of an article has, by its id; those that are not there have one.
Digits = tuple[tuple[str, int], ...]


class Subject(Struct, frozen=True):
    """A story to be measured: the path of its module, and the shapes of its head if these are to be measured too.

    `lead` says that it leads the issue; `digits` are those of the pages that it names.
    """

    path: str
    shapes: tuple[Shape, ...]
    lead: bool
    digits: Digits = ()


def write_measuring(subjects: Sequence[Subject], nameplate: str | None) -> str:
    """Return a document that measures these stories, each on a page of its own, and then heads and nameplate."""
    lines = ['#import "/page.typ": *', "#set document(title: none)", "#show: setup"]
    lines += [f'#import "{subject.path}": story as s{number}' for number, subject in enumerate(subjects)]
    lines += [f"#measuring({number}, s{number}{_digits(subject)})" for number, subject in enumerate(subjects)]
    for number, subject in enumerate(subjects):
        shapes = array(f"({shape.columns}, {shape.picture})" for shape in subject.shapes)
        if subject.shapes:
            lead = ", lead: true" if subject.lead else ""
            lines.append(f"#measuring-heads({number}, s{number}, {shapes}{lead})")
    if nameplate:
        lines.append(f"#nameplate-measure({nameplate})")
    return "\n".join(lines) + "\n"


def _digits(subject: Subject) -> str:
    digits = dictionary({target(story): str(count) for story, count in subject.digits})
    return f", digits: {digits}" if subject.digits else ""


class _Writer:
    """Keeps track of the page and the line that the engine stands at."""

    def __init__(self, modules: Sequence[Module], gap: int, over: frozenset[int]) -> None:
        self._modules = modules
        self._gap = gap
        self._over = over
        self._tagged: set[str] = set()

    def pages(self, plan: PagePlan, nameplate: int) -> list[str]:
        lines: list[str] = []
        page, y = 0, nameplate
        for row in plan.rows:
            while page < row.page:
                lines.append("pagebreak()")
                page, y = page + 1, 0
            if row.top > y:
                lines.append(f"gap({row.top - y})")
            lines.append(self._row(row))
            page, y = row.end_page, row.end
        return lines

    def _row(self, row: Row) -> str:
        if turning := row.stacks[0].cells[0].turning:
            return self._turning_row(row, turning)
        stacks = [self._stack(stack) for stack in row.stacks]
        if len(stacks) == 1:
            return stacks[0]
        return f"side-by-side({array(str(stack.columns) for stack in row.stacks)}, {', '.join(stacks)})"

    def _turning_row(self, row: Row, turning: Turning) -> str:
        first, *others = row.stacks
        pieces: list[str] = []
        left = first.columns
        for stack in others:
            pieces.append(f"beside({left}, {row.first}, {self._stack(stack)})")
            left += stack.columns
        cell = first.cells[0]
        turn = f"{turning.depth}, {turning.hole}"
        call = f"cell-turning({self._shape(cell)}, {turn}{self._extra(cell)})"
        return f"{{ {'; '.join([*pieces, call])} }}"

    def _stack(self, stack: Stack) -> str:
        cells = [self._cell(cell) for cell in stack.cells]
        return f"{{ {f'; gap({self._gap}); '.join(cells)} }}"

    def _cell(self, cell: Cell) -> str:
        free = f"; gap({cell.free})" if cell.free else ""
        return f"cell({self._shape(cell)}{self._extra(cell)}){free}"

    @staticmethod
    def _shape(cell: Cell) -> str:
        title = cell.title
        spec = f"(size: {title.size:.4f}pt, hyphens: {str(title.hyphens).lower()})"
        return f"s{cell.story}, {cell.columns}, {cell.head}, {cell.lines}, {spec}"

    def _extra(self, cell: Cell) -> str:
        module = self._modules[cell.story]
        extra = f", picture: {cell.picture}" if cell.picture else ""
        if module.story and module.story not in self._tagged:
            self._tagged.add(module.story)
            extra += f", tag: {target(module.story)}"
        if cell.breaks:
            extra += f", breaks: {cell.breaks}"
        if cell.text_columns != cell.columns:
            extra += f", on: {cell.across}"
        if cell.spacers:
            extra += f", spacers: {dictionary({literal(str(piece)): str(lines) for piece, lines in cell.spacers})}"
        if cell.loose:
            extra += ", torn: true"
        if module.kind in BOXED:
            extra += f", box-height: {cell.height}"
        if cell.story in self._over:
            extra += ", over: true"
        if cell.cut:
            extra += ", cut: true"
        return extra


def front_nameplate(title: str, subtitle: str, logo: str, number: str, date: str) -> str:
    """Return the value that the nameplate is set from; every argument is code."""
    return f"(title: {title}, subtitle: {subtitle}, logo: {logo}, number: {number}, date: {date})"


def optional_literal(text: str) -> str:
    """Return a literal, or `none` for an empty text."""
    return literal(text) if text.strip() else "none"
