"""Tables: a row may have more or fewer cells than the header; no cell is lost."""

from xml.etree.ElementTree import Element, SubElement

from markdown.blockparser import BlockParser
from markdown.extensions.tables import TableProcessor

from redactie.text.extensions.source_lines import OWN, marked_lines, set_lines, unmark


class Tables(TableProcessor):
    """A header row, a row of dashes and the rows; cells are divided by `|`."""

    def __init__(self, parser: BlockParser) -> None:
        super().__init__(parser, {"use_align_attribute": True})

    def test(self, parent: Element, block: str) -> bool:
        """Tell whether the block is a table."""
        return "|" in block and "-" in block and super().test(parent, unmark(block))

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Build the table with as many columns as its longest row has."""
        block = blocks.pop(0)
        rows = [row.strip(" ") for row in unmark(block).strip("\n").split("\n")]
        aligns = [self._alignment(cell.strip(" ")) for cell in self.separator]
        table = SubElement(parent, "table")
        set_lines(table, OWN, marked_lines(block))
        for number, row in enumerate(rows):
            if number != 1:  # that one is the row of dashes
                line = SubElement(table, "tr")
                for cell in self._cells(row):
                    SubElement(line, "td").text = cell.strip(" ")
        table.set("align", " ".join(aligns))

    def _cells(self, row: str) -> list[str]:
        split = getattr(self, "_split_row")  # noqa: B009  # the library's own, but missing in its published types
        return [str(cell) for cell in split(row)]

    def _alignment(self, dashes: str) -> str:
        if dashes.endswith(":"):
            return "center" if dashes.startswith(":") else "right"
        return "left"
