"""Keeps a copy of what is not saved, a few seconds behind the typing, and offers it after a crash."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from redactie.app.background import Latest
from redactie.app.session import Session
from redactie.app.words import article_name
from redactie.model.article import Article
from redactie.model.errors import RedactieError

if TYPE_CHECKING:
    from redactie.app.saving.recovery_dialog import RecoveredText
    from redactie.store.files import Fingerprint
    from redactie.store.issue import IssueFolder
    from redactie.store.recovery import Recovered, RecoveryJournal

_BEHIND = 1000  # milliseconds between a change and the copy that holds it: with a slow disk no more than two seconds
_log = logging.getLogger("redactie.app")


class _Copy(Struct, frozen=True):
    """An unsaved article and the file as it was read."""

    article: Article
    base: Fingerprint | None


class Recovery(QObject):
    """Listens to the session and keeps the journal in step with what is not saved, off the main thread."""

    def __init__(self, session: Session, journal: RecoveryJournal, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._journal = journal
        self._window = window
        self._folder: IssueFolder | None = session.issue_folder
        self._kept: dict[Path, Article] = {}
        self._latest = Latest(self)
        self._latest.failed.connect(_note_failure)
        self._soon = QTimer(self, singleShot=True, interval=_BEHIND)
        self._soon.timeout.connect(self.sync)
        session.articleChanged.connect(self._start)
        session.saving.connect(self._overtake)
        session.saved.connect(self.sync)
        session.issueChanged.connect(self._follow_issue)

    def sync(self) -> None:
        """Bring the journal in step with what is not saved now."""
        wanted = self._wanted()
        self._latest.submit(lambda: self._write(wanted))

    def close(self) -> None:
        """Bring the journal in step for the last time and wait for it."""
        self._soon.stop()
        self._latest.close()
        try:
            self._write(self._wanted())
        except RedactieError as error:
            _note_failure(error)

    def pending(self) -> tuple[Recovered, ...]:
        """Return what the journal holds for the open issue and differs from what is on disk."""
        folder = self._session.issue_folder
        if folder is None:
            return ()
        place = (folder.path / "articles").absolute()
        found = [each for each in self._journal.pending() if each.path.parent == place]
        return tuple(each for each in found if self._session.article(each.article.id) != each.article)

    def offer(self) -> None:
        """Show what can be recovered, if there is anything, and do what the user decides."""
        pending = self.pending()
        if not pending:
            return
        # Only now: most starts need no dialog, and go faster without.
        from redactie.app.saving.recovery_dialog import RecoveryDialog

        dialog = RecoveryDialog([self._text(each) for each in pending], self._window)
        dialog.exec()
        for each in pending:
            if each.article.id in dialog.choice:
                self._restore(each.article)
            else:
                self._journal.discard(each.path)
        self.sync()

    # --- within ------------------------------------------------------------------------------------------------

    def _start(self) -> None:
        # Not started anew by every key: who types without a pause is kept too.
        if not self._soon.isActive():
            self._soon.start()

    def _overtake(self) -> None:
        """Bring the copies there are in step with what is about to be saved.

        Where the program ends before the copy is discarded, it then holds what is on disk, which is not offered. An
        older one would be, and put back what the editor had gone on from.
        """
        wanted = self._wanted()
        try:
            self._latest.do_now(lambda: self._write({path: wanted[path] for path in self._kept if path in wanted}))
        except RedactieError as error:
            _note_failure(error)

    def _follow_issue(self) -> None:
        folder = self._session.issue_folder
        if folder is self._folder:
            return
        # What another issue could not save stays in the journal, and is offered when it is opened again.
        self._folder = folder
        self._kept = {}
        QTimer.singleShot(0, self, self.offer)

    def _wanted(self) -> Mapping[Path, _Copy]:
        folder = self._session.issue_folder
        if folder is None:
            return {}
        files = folder.files()
        return {
            files[article.id].path: _Copy(article, files[article.id].fingerprint)
            for article in self._session.unsaved
            if article.id in files
        }

    def _write(self, wanted: Mapping[Path, _Copy]) -> None:
        kept = self._kept
        for path in [path for path in kept if path not in wanted]:
            self._journal.discard(path)
            del kept[path]
        for path, copy in wanted.items():
            if kept.get(path) != copy.article:
                self._journal.keep(path, copy.article, copy.base)
                kept[path] = copy.article

    def _restore(self, article: Article) -> None:
        if self._session.article(article.id):
            self._session.put_article(article)
            self._session.select_article(article.id)
        else:
            self._session.structure.make(article)

    def _text(self, recovered: Recovered) -> RecoveredText:
        from redactie.app.saving.recovery_dialog import RecoveredText

        on_disk = self._session.article(recovered.article.id)
        return RecoveredText(
            id=recovered.article.id,
            headline=article_name(recovered.article),
            on_disk=_as_text(on_disk) if on_disk else "",
            recovered=_as_text(recovered.article),
        )


def _as_text(article: Article) -> str:
    fields = (article.kicker, article.title, article.deck, article.lead)
    return "\n\n".join((*(field for field in fields if field), article.body))


def _note_failure(error: Exception) -> None:
    # The text is in memory and saving still works: a dialog while typing would help nobody.
    _log.warning("The recovery copy could not be written: %s", error)
