"""Turns editions into pages on a thread of its own; only the latest edition counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal

from redactie.layout.errors import LayoutError

if TYPE_CHECKING:
    from redactie.layout.pages import Pages
    from redactie.layout.styles.style import HouseStyle
    from redactie.text.edition import Edition


class Engine(Protocol):
    """What typesets: `redactie.layout.typesetter.Typesetter`."""

    def typeset(self, edition: Edition) -> Pages:
        """Return the pages. Raises LayoutError."""
        ...

    def warm_up(self) -> None:
        """Get ready for the next edition, when nothing else is to be done."""
        ...

    def close(self) -> None:
        """Give back what it holds."""
        ...


def typst(style: HouseStyle, memories: Path | None = None) -> Engine:
    """Return the typesetter for a style; it keeps what it learns in the folder `memories`."""
    # Imported on the worker, so that the window need not wait for the compiler.
    from redactie.layout.typesetter import Typesetter

    return Typesetter(style, memories)


Work = Callable[[Callable[["Edition"], "Pages"], "HouseStyle"], object]


class TypesettingService(QObject):
    """Typesets what is asked for, one edition at a time; of those that wait meanwhile only the latest is done.

    Every result is told, also when a newer edition waits, so that pages keep coming while someone types on. The house
    style is the one of the edition's publication unless `set_style` gave another, which is tried with an engine that
    `trying` makes: what somebody only looks at should not push out what is kept. Its signals come on the thread that
    this object lives on. An error that is no LayoutError is raised there, for the program's handler of such.
    What else is to be found out with the engine it can be lent for.
    """

    pagesReady = Signal(object)  # noqa: N815
    failed = Signal(object)
    lent = Signal(object, object)
    _finished = Signal(object, object)

    def __init__(
        self,
        parent: QObject | None = None,
        make: Callable[[HouseStyle], Engine] = typst,
        trying: Callable[[HouseStyle], Engine] | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = _Worker(make, trying or make)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="typesetting")
        self._style: HouseStyle | None = None
        self._latest: Edition | None = None
        self._waiting: Edition | None = None
        self._running = False
        self._closed = False
        self._finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether an edition is being typeset or waits."""
        return self._running

    def request(self, edition: Edition) -> None:
        """Typeset this edition as soon as the thread is free, unless a newer one is asked for by then."""
        self._latest = self._waiting = edition
        if not self._running:
            self._start()

    def set_style(self, style: HouseStyle | None) -> None:
        """Typeset in this house style from now on (None: the publication's), the latest edition to begin with."""
        self._style = style
        if self._latest is not None:
            self.request(self._latest)

    def lend(self, edition: Edition, work: Work) -> None:
        """Let some work set pages in the house style of an edition, as soon as the thread is free.

        `lent` brings what it returned and what it raised. While it works nothing else is set: who lends the engine ends
        the work soon when something newer is wanted.
        """
        if not self._closed:
            self._thread.submit(self._lend, edition, work, self._style)

    def prepare(self, styles: Iterable[str]) -> None:
        """Typeset the latest edition in these house styles too, while nothing else is asked for; tell nobody.

        What is learned of them and their pages are kept, so that a switch to one of them shows its pages at once.
        """
        edition = self._latest
        if edition is None:
            return
        for name in styles:
            publication = replace(edition.publication, style=name)
            self._thread.submit(self._ahead, replace(edition, publication=publication))

    def close(self) -> None:
        """Forget what waits, wait for what runs and stop; nothing is told any more."""
        if self._closed:
            return
        self._closed = True
        self._waiting = None
        self._thread.submit(self._worker.close)
        self._thread.shutdown(wait=True)

    def _start(self) -> None:
        edition, self._waiting = self._waiting, None
        self._running = edition is not None and not self._closed
        if edition is not None and self._running:
            self._thread.submit(self._work, edition, self._style)

    def _work(self, edition: Edition, style: HouseStyle | None) -> None:
        pages, error = self._worker.typeset(edition, style)
        if not self._closed:
            self._finished.emit(pages, error)
            if self._waiting is None:
                self._worker.warm_up()

    def _lend(self, edition: Edition, work: Work, style: HouseStyle | None) -> None:
        result, error = self._worker.lend(edition, work, style)
        if not self._closed:
            self.lent.emit(result, error)

    def _ahead(self, edition: Edition) -> None:
        if not (self._running or self._closed):
            self._worker.prepare(edition)

    def _finish(self, pages: Pages | None, error: Exception | None) -> None:
        if self._closed:
            return
        self._start()
        if pages is not None:
            self.pagesReady.emit(pages)
        elif isinstance(error, LayoutError):
            self.failed.emit(error)
        elif error is not None:
            raise error


class _Worker:
    """What lives on the thread: the engine of the style in use."""

    def __init__(self, make: Callable[[HouseStyle], Engine], trying: Callable[[HouseStyle], Engine]) -> None:
        self._make = make
        self._trying = trying
        self._made: tuple[HouseStyle, Callable[[HouseStyle], Engine]] | None = None
        self._engine: Engine | None = None

    def typeset(self, edition: Edition, style: HouseStyle | None) -> tuple[Pages | None, Exception | None]:
        """Return the pages or what went wrong, whatever it is: the main thread decides what to do about it."""
        try:
            engine, _ = self._chosen(edition, style)
            return engine.typeset(edition), None
        except Exception as error:
            return None, error

    def lend(self, edition: Edition, work: Work, style: HouseStyle | None) -> tuple[object, Exception | None]:
        """Return what some work found out with the engine, or what went wrong."""
        try:
            engine, chosen = self._chosen(edition, style)
            return work(engine.typeset, chosen), None
        except Exception as error:
            return None, error

    def prepare(self, edition: Edition) -> None:
        """Typeset an edition with an engine of its own, for what that keeps; what goes wrong is told when it counts."""
        from redactie.layout.styles.choice import choose_style

        with suppress(Exception):
            style = choose_style(edition).style
            if self._made is None or self._made[0] != style:
                with closing(self._make(style)) as engine:
                    engine.typeset(edition)

    def warm_up(self) -> None:
        """Let the engine get ready for the next edition."""
        if self._engine is not None:
            self._engine.warm_up()

    def close(self) -> None:
        """Give back what the engine holds."""
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    def _chosen(self, edition: Edition, style: HouseStyle | None) -> tuple[Engine, HouseStyle]:
        # Imported on the worker, as the compiler is.
        from redactie.layout.styles.choice import choose_style

        wanted, make = (style, self._trying) if style else (choose_style(edition).style, self._make)
        return self._engine_of(wanted, make), wanted

    def _engine_of(self, style: HouseStyle, make: Callable[[HouseStyle], Engine]) -> Engine:
        if self._engine is None or self._made != (style, make):
            self.close()
            self._engine = make(style)
            self._made = style, make
        return self._engine
