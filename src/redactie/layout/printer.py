"""Makes the PDF of a document, if it can be foreseen while the page plan is still being made."""

from concurrent.futures import Future, ThreadPoolExecutor

from redactie.layout.engine import Engine


class Printer:
    """Prints documents with an engine of its own, on a thread of its own.

    Most changes of a text leave the page plan as it was. The document with the plan of before is therefore begun at
    once: when the new plan turns out to be the same, its PDF is there sooner, else it is thrown away.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="printing")
        self._begun: tuple[str, Future[bytes]] | None = None

    def begin(self, source: str) -> None:
        """Begin a document that may be asked for."""
        self._begun = source, self._thread.submit(self._print, source)

    def pdf(self, source: str) -> bytes:
        """Return the PDF of a document. Raises LayoutError.

        What was begun is for one call: the files that a document reads may be others by the next.
        """
        begun, self._begun = self._begun, None
        if begun is None or begun[0] != source:
            begun = source, self._thread.submit(self._print, source)
        return begun[1].result()

    def close(self) -> None:
        """Wait for what was begun and stop."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _print(self, source: str) -> bytes:
        self._engine.write(source)
        return self._engine.pdf()
