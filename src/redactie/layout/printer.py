"""Makes the pages of a document ahead, if it can be foreseen while the page plan is still being made."""

from concurrent.futures import Future, ThreadPoolExecutor

from msgspec import Struct

from redactie.layout.engine import Engine
from redactie.layout.places import QUERY_FOUND, Found, read_found


class Printed(Struct, frozen=True):
    """A document's PDF, and where everything came to stand."""

    pdf: bytes
    found: Found


class Printer:
    """Prints documents ahead with an engine of its own, on a thread of its own.

    Most changes of a text leave the page plan as it was. The document with the plan of before is therefore begun at
    once: when the new plan turns out to be the same, its pages are there sooner, else they are thrown away.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="printing")
        self._begun: tuple[str, Future[Printed]] | None = None

    def begin(self, source: str | None) -> None:
        """Begin a document that may be asked for, if there is one. The one before is forgotten."""
        self._begun = (source, self._thread.submit(self._print, source)) if source is not None else None

    def finished(self, source: str) -> Printed | None:
        """Wait for a document if it is the one that was begun, else return None. Raises LayoutError."""
        return self._begun[1].result() if self._begun and self._begun[0] == source else None

    def close(self) -> None:
        """Wait for what was begun and stop."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _print(self, source: str) -> Printed:
        self._engine.write(source)
        # In this order: the PDF takes the engine all its time, and then it knows the answers to questions.
        pdf = self._engine.pdf()
        return Printed(pdf, read_found(self._engine.ask(QUERY_FOUND)))
