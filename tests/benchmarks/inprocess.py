"""Inside one process: parsing, typesetting and the exporters, on issues of 12 and 120 articles."""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from redactie.export.exporter import ExportJob
from redactie.export.registry import exporters
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.resources import house_styles
from redactie.store.issue import IssueFolder
from redactie.store.locate import locate
from redactie.store.publication import PublicationFolder
from redactie.text.build import EditionBuilder
from redactie.text.edition import Edition
from tests.benchmarks.report import Row
from tests.benchmarks.timing import Timing, time_calls


def open_issue(path: Path) -> tuple[PublicationFolder, IssueFolder]:
    """Open the issue at `path` with its publication."""
    located = locate(path)
    publication = PublicationFolder.open(located.publication)
    return publication, publication.open_issue(located.issue or publication.issue_ids()[0])


def edition_of(path: Path) -> Edition:
    """Open and parse the issue at `path`."""
    publication, issue = open_issue(path)
    return EditionBuilder().build(publication.publication, issue.issue, issue.folders)


def _time_edits(path: Path, rounds: int = 25) -> Timing:
    """Time parse + typeset after one more word in the third article, as the preview does for a key press."""
    publication, issue = open_issue(path)
    builder, typesetter = EditionBuilder(), Typesetter(HouseStyle.load(publication.publication.style))
    words = iter(range(10_000))

    def edit() -> None:
        articles = list(issue.issue.articles)
        target = articles[2]
        articles[2] = replace(target, body=f"{target.body.rstrip()} woord{next(words)}\n")
        changed = replace(issue.issue, articles=tuple(articles))
        typesetter.typeset(builder.build(publication.publication, changed, issue.folders))

    return time_calls(edit, rounds)


def _switch_rows(edition: Edition, name: str) -> Iterator[Row]:
    """Time the first pages in a house style: never seen before, and prepared while its dialog was being read."""
    styles = [HouseStyle.load(each) for each in house_styles() if each != edition.publication.style]
    with tempfile.TemporaryDirectory() as folder:

        def switch(style: HouseStyle) -> None:
            with closing(Typesetter(style, Path(folder))) as typesetter:
                typesetter.typeset(edition)

        for style in styles:
            first = time_calls(lambda style=style: switch(style), 1)
            yield Row(f"{name}: switch to {style.name}, unprepared", first.median * 1000)
        for style in styles:
            again = time_calls(lambda style=style: switch(style), 5)
            yield Row(f"{name}: switch to {style.name}, prepared", again.median * 1000, budget=500)


def inprocess_rows(path: Path, name: str) -> Iterator[Row]:
    """Measure one issue inside this process."""
    edition = edition_of(path)
    style = HouseStyle.load(edition.publication.style)
    small = len(edition.stories) <= 12
    cold = time_calls(lambda: Typesetter(style).typeset(edition), 3)
    yield Row(f"{name}: cold typeset with plan", cold.median * 1000)
    if small:
        yield from _switch_rows(edition, name)
    edits = _time_edits(path)
    yield Row(
        f"{name}: one edited word → new pages",
        edits.median * 1000,
        budget=60 if small else 300,
        note=f"p95 {edits.p95 * 1000:.0f} ms, parse and typeset, without painting",
    )
    job = ExportJob(edition, style)
    budgets = {"docx": 120.0, "html": 60.0} if small else {}
    for format_name, exporter in exporters().items():
        timing = time_calls(partial(exporter.render, job, lambda _: None), 7 if small else 3)
        yield Row(f"{name}: render {format_name}", timing.median * 1000, budget=budgets.get(format_name))
