"""The table that `make bench` prints."""

from collections.abc import Iterable

from msgspec import Struct
from rich.console import Console
from rich.table import Table


class Row(Struct, frozen=True):
    """One line of the report. `budget` is None for a peer; values are in `unit`."""

    what: str
    value: float
    unit: str = "ms"
    budget: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        if self.budget is None:
            return ""
        return "within" if self.value <= self.budget else "OVER"


def print_report(title: str, rows: Iterable[Row]) -> None:
    """Print one section of the report."""
    table = Table(title=title, title_justify="left", title_style="bold")
    table.add_column("what")
    table.add_column("median", justify="right")
    table.add_column("budget", justify="right")
    table.add_column("")
    table.add_column("note")
    for row in rows:
        budget = "" if row.budget is None else f"{row.budget:.0f} {row.unit}"
        table.add_row(row.what, f"{row.value:.1f} {row.unit}", budget, row.verdict, row.note)
    Console(width=130).print(table)
