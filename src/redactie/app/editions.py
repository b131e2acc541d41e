"""Builds the edition of the moment off the main thread."""

from PySide6.QtCore import QObject, QTimer, Signal

from redactie.app.background import Latest
from redactie.model.issue import Issue
from redactie.model.publication import Publication
from redactie.text.edition import Edition, Folders


class Editions(QObject):
    """Turns the session's values into editions. All requests of one turn of the event loop become one edition."""

    built = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(self)
        self._latest.done.connect(self.built)
        self._latest.failed.connect(self.failed)
        self._state: tuple[Publication, Issue, Folders] | None = None
        self._builder: object = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._submit)

    def request(self, publication: Publication, issue: Issue, folders: Folders) -> None:
        """Build this state soon; a newer one takes its place."""
        self._state = (publication, issue, folders)
        self._soon.start()

    def close(self) -> None:
        """Stop and wait for the thread."""
        self._soon.stop()
        self._latest.close()

    def _submit(self) -> None:
        state = self._state
        if state is not None:
            self._latest.submit(lambda: self._build(*state))

    def _build(self, publication: Publication, issue: Issue, folders: Folders) -> Edition:
        # The parser is imported here, on the worker, so that the window need not wait for it.
        from redactie.text.build import EditionBuilder

        if not isinstance(self._builder, EditionBuilder):
            self._builder = EditionBuilder()
        return self._builder.build(publication, issue, folders)
