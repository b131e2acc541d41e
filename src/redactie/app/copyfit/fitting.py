"""The commands that make an article fit by its levers, and take them off again."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Qt, Signal

from redactie.app.session import Session
from redactie.app.translate import tr, tr_error
from redactie.app.typesetting.worker import TypesettingService, Work
from redactie.app.words import fit_text
from redactie.layout.errors import LayoutError
from redactie.model.article import Levers

if TYPE_CHECKING:
    from collections.abc import Callable

    from redactie.layout.copyfit.fitting import Outcome
    from redactie.layout.pages import Pages
    from redactie.layout.styles.style import HouseStyle
    from redactie.text.edition import Edition


class Fitting(QObject):
    """Makes the article being edited fit, with the engine of the pages on its own thread.

    What changes meanwhile ends it: the newer text counts. `said` tells in a sentence what came of it, `busyChanged`
    whether it is at work.
    """

    said = Signal(str)
    busyChanged = Signal(bool)  # noqa: N815 (Qt's way of naming signals)

    def __init__(self, session: Session, service: TypesettingService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._service = service
        self._wanted = ""
        self._stopping = Event()
        self._busy = False
        service.lent.connect(self._take, Qt.ConnectionType.QueuedConnection)
        session.editionChanged.connect(self._begin)
        for changed in (session.articleChanged, session.issueChanged, session.publicationChanged, session.styleTried):
            changed.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether levers are being tried."""
        return self._busy

    def fit(self) -> None:
        """Make the current article fit; as one step that can be undone."""
        if not self._busy and self._session.current:
            self._wanted = self._session.current_id
            self._set_busy(busy=True)
            self.said.emit(tr("Trying what makes it fit…"))
            self._begin()

    def stop(self) -> None:
        """Leave the article as it is."""
        self._stopping.set()
        if self._wanted:
            self._wanted = ""
            self._end(tr("Stopped: the article is as it was."))

    def clear(self) -> None:
        """Take off what was done to make the current article fit; as one step that can be undone."""
        article = self._session.current
        self.stop()
        if article is None or article.fit == Levers():
            self.said.emit(tr("Nothing was done to make this article fit."))
            return
        self._session.update_article(replace(article, fit=Levers()))
        self.said.emit(tr("The article is set as any other again."))

    def _begin(self) -> None:
        """Lend the engine as soon as the edition is that of the text."""
        edition, article = self._session.edition, self._session.article(self._wanted)
        if not self._wanted or edition is None or article is None:
            return
        story = edition.by_id.get(self._wanted)
        if story is None or story.article != article:
            return  # it is still being made
        self._wanted = ""
        self._stopping = Event()
        self._service.lend(edition, _work(edition, article.id, self._stopping))

    def _take(self, fitted: _Fitted | None, error: Exception | None) -> None:
        article = self._session.article(fitted.article) if fitted and not self._stopping.is_set() else None
        if fitted is None or article is None:
            self._end(tr_error(error) if isinstance(error, LayoutError) else tr("Stopped: the article is as it was."))
            if error is not None and not isinstance(error, LayoutError):
                raise error
            return
        self._session.update_article(replace(article, fit=fitted.outcome.levers))
        self._end(outcome_sentence(fitted.outcome))

    def _end(self, sentence: str) -> None:
        self._set_busy(busy=False)
        self.said.emit(sentence)

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busyChanged.emit(busy)


class _Fitted(Struct, frozen=True):
    article: str
    outcome: Outcome


def _work(edition: Edition, article: str, stopping: Event) -> Work:
    def work(typeset: Callable[[Edition], Pages], style: HouseStyle) -> _Fitted | None:
        # Imported on the worker, so that the window need not wait for it.
        from redactie.layout.copyfit.fitting import make_fit

        outcome = make_fit(edition, article, typeset, style.tokens.copyfit, stopping.is_set)
        return _Fitted(article, outcome) if outcome else None

    return work


def outcome_sentence(outcome: Outcome) -> str:
    """Return what was done to make an article fit and what remains, as one sentence."""
    done, remains = ", ".join(_done(outcome)), _remains(outcome)
    if not done:
        return (
            tr("It fits as it is.") if not outcome.before else tr("Nothing helps enough: {remains}.", remains=remains)
        )
    return f"{done[0].upper()}{done[1:]}: {remains}."


def _done(outcome: Outcome) -> list[str]:
    levers, done = outcome.levers, list[str]()
    if levers.subheads > 0:
        done.append(tr("%n lines more above sub-heads", levers.subheads))
    elif levers.subheads:
        done.append(tr("%n lines less above sub-heads", -levers.subheads))
    if outcome.picture > 0:
        done.append(tr("picture %n lines higher", outcome.picture))
    elif outcome.picture:
        done.append(tr("picture %n lines lower", -outcome.picture))
    elif levers.picture != Levers().picture:
        done.append(tr("picture at {percent} % of its height", percent=levers.picture))
    if levers.tracking:
        sign = "+" if levers.tracking > 0 else "\N{MINUS SIGN}"
        done.append(tr("spacing {percent} %", percent=sign + QLocale().toString(abs(levers.tracking), "f", 1)))
    return done


def _remains(outcome: Outcome) -> str:
    if not outcome.after:
        return tr("it fits")
    if not outcome.roomy:
        text = fit_text(outcome.after)
        return tr("still {fit}", fit=text[0].lower() + text[1:])
    if outcome.after > 0:
        return tr("%n lines stand alone on the last page", outcome.after)
    return tr("%n lines at the foot of the page stay white", -outcome.after)
