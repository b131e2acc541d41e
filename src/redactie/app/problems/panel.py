"""The list of findings; a double click or Enter goes to the place, a button mends what can be mended safely."""

import contextlib
from collections.abc import Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from redactie.app.background import Latest
from redactie.app.look.lists import staying, text_list
from redactie.app.look.tokens import M, S
from redactie.app.look.widgets import label, margins, small
from redactie.app.problems.delegate import TEXTS, FindingDelegate, FindingTexts
from redactie.app.session import Session
from redactie.app.translate import tr, tr_message
from redactie.app.words import article_name
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.model.finding import Finding, Severity
from redactie.model.fix import Fix

# Where something is to be mended that is not in the text, by the first word of the rule's name.
_FIELDS = {
    "kicker": "kicker",
    "headline": "title",
    "deck": "deck",
    "embargo": "embargo",
    "lead": "lead",
    "author": "authors",
    "theme": "theme",
    "picture": "picture",
}
# What is mended in the dialog about the issue: nobody needs to know its file.
_OF_THE_ISSUE = ("page-count",)
_ORDER = (Severity.ERROR, Severity.WARNING, Severity.HINT)


class ProblemsPanel(QWidget):
    """Listens to the session and lists what the store and the checks found, the worst first."""

    placeChosen = Signal(str, int)  # noqa: N815 (Qt's way of naming signals)
    fieldChosen = Signal(str, str)  # noqa: N815
    # A file that is to be mended outside the program.
    fileChosen = Signal(Path)  # noqa: N815
    # What is to be mended among the facts of the issue.
    issueWished = Signal()  # noqa: N815
    countChanged = Signal(int)  # noqa: N815

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.list = text_list(tr("Findings"), FindingDelegate())
        self._empty = label(tr("Nothing to report. The issue is in order."), "quiet")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        margins(layout, S)
        self._empty.setContentsMargins(S, M, S, 0)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        self._findings: tuple[Finding, ...] = ()
        self._examiner = PictureExaminer(session.memories)
        self._latest = Latest(self)
        self._latest.done.connect(self._show)
        self._latest.failed.connect(session.failed)
        # Checks wait for a pause in the typing.
        self._soon = QTimer(self, singleShot=True, interval=400)
        self._soon.timeout.connect(self._check)
        for signal in (session.issueChanged, session.editionChanged, session.pagesChanged):
            signal.connect(self._soon.start)
        self.list.itemActivated.connect(self._go)
        self._soon.start()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is listed, the worst first."""
        return self._findings

    def select(self, article_id: str) -> None:
        """Choose the first finding about an article."""
        place = next((at for at, each in enumerate(self._findings) if each.place.article == article_id), -1)
        if place >= 0:
            self.list.setCurrentRow(place)

    def close_down(self) -> None:
        """Stop and wait for what runs."""
        self._soon.stop()
        self._latest.close()

    def _check(self) -> None:
        session = self._session
        edition, pages = session.edition, session.pages
        if session.issue_folder is None or session.publication_folder is None:
            self._show(())
            return
        known = (*session.publication_folder.findings, *session.issue_folder.findings)
        if edition is None:
            self._show(known)
            return

        def work() -> tuple[Finding, ...]:
            from redactie.check.rules import check

            return check(edition, pages, known, self._examiner)

        self._latest.submit(work)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        self._findings = tuple(sorted(findings, key=lambda finding: _ORDER.index(finding.severity)))
        with self._staying():
            self.list.clear()
            for finding in self._findings:
                self._add(finding)
        self.list.setVisible(bool(findings))
        self._empty.setVisible(not findings)
        self.countChanged.emit(len(findings))

    @contextlib.contextmanager
    def _staying(self) -> Generator[None]:
        """Keep row, scrolling and keyboard where they are while the list is filled anew."""
        had_keyboard = self.list.isAncestorOf(self.focusWidget() or self)
        with staying(self.list):
            yield
        if had_keyboard:
            self.list.setFocus()

    def _add(self, finding: Finding) -> None:
        item = self._item(finding)
        self.list.addItem(item)
        if finding.fix:
            button = small(tr("Fix"))
            button.setAccessibleDescription(tr_message(finding.what))
            button.clicked.connect(partial(self._mend, finding.fix, button))
            self.list.setItemWidget(item, button)

    def _mend(self, fix: Fix, button: QPushButton) -> None:
        """Mend a finding and show the article; the keyboard stays in the list, so that the next one can follow."""
        self.list.setFocus()
        button.setEnabled(False)
        self._session.select_article(fix.article)
        self._session.mend(fix)
        self._soon.start()

    def _item(self, finding: Finding) -> QListWidgetItem:
        remedy = tr_message(finding.remedy) if finding.remedy else ""
        what, place = tr_message(finding.what), self._place(finding)
        shown_place = "" if _says(what, finding, place) else place
        texts = FindingTexts(finding.severity, what, remedy, shown_place, mendable=finding.fix is not None)
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, finding)
        item.setData(TEXTS, texts)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, texts.whole)
        return item

    def _place(self, finding: Finding) -> str:
        place = finding.place
        if finding.rule in _OF_THE_ISSUE:
            return ""
        article = self._session.article(place.article) if place.article else None
        name = article_name(article) if article else Path(place.path).name if place.path else ""
        if name and place.line:
            return tr("{name}, line {line}", name=name, line=place.line)
        return name

    def _go(self, item: QListWidgetItem) -> None:
        finding = item.data(Qt.ItemDataRole.UserRole)
        if not isinstance(finding, Finding):
            return
        if finding.rule in _OF_THE_ISSUE:
            self.issueWished.emit()
            return
        place, article = finding.place, self._session.article(finding.place.article or "")
        if article is None:
            if place.path:
                self.fileChosen.emit(place.path)
            return
        field = place.field or article.printed_field(_FIELDS.get(finding.rule.partition("-")[0], ""))
        if field and not place.body_line:
            self.fieldChosen.emit(article.id, field)
        else:
            self.placeChosen.emit(article.id, place.body_line or 1)


def _says(what: str, finding: Finding, place: str) -> bool:
    """Say whether a finding names its article already, so that it need not be done twice."""
    return any(name and f"“{name}”" in what for name in (place, "" if finding.place.line else finding.place.article))
