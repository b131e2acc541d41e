import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from redactie.app.saving.recovery import Recovery
from redactie.app.saving.recovery_dialog import RecoveryDialog
from redactie.app.session import Session
from redactie.store.recovery import RecoveryJournal


@pytest.fixture
def journal(tmp_path: Path) -> RecoveryJournal:
    return RecoveryJournal(tmp_path / "state" / "recovery")


@pytest.fixture
def recovery(session: Session, journal: RecoveryJournal, qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    made = Recovery(session, journal, window)
    yield made
    made.close()


def _kept(journal: RecoveryJournal) -> dict[str, str]:
    return {each.article.id: each.article.body.strip() for each in journal.pending()}


def _decide(monkeypatch: pytest.MonkeyPatch, decide: Callable[[RecoveryDialog], None]) -> None:
    monkeypatch.setattr(RecoveryDialog, "exec", decide)


def test_the_copy_is_never_more_than_five_seconds_behind(
    recovery: Recovery, session: Session, journal: RecoveryJournal, qtbot: QtBot
) -> None:
    session.update_text("molen", "Eerste zin.")
    qtbot.waitUntil(lambda: _kept(journal) == {"molen": "Eerste zin."}, timeout=5_000)


def test_what_is_saved_needs_no_copy(
    recovery: Recovery, session: Session, journal: RecoveryJournal, qtbot: QtBot
) -> None:
    session.update_text("molen", "Eerste zin.")
    session.update_text("dijk", "Tweede zin.")
    recovery.sync()
    qtbot.waitUntil(lambda: len(_kept(journal)) == 2)
    assert session.save()
    qtbot.waitUntil(lambda: _kept(journal) == {})


def test_what_could_not_be_saved_stays_in_the_journal_when_the_program_ends(
    session: Session, journal: RecoveryJournal, qtbot: QtBot, publication: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    recovery = Recovery(session, journal, window)
    session.update_text("molen", "Mijn tekst.")
    (publication / "issues/2026-1/articles/molen.md").write_text("Van een ander.\n", encoding="utf-8")
    assert not session.save()
    recovery.close()
    assert _kept(journal) == {"molen": "Mijn tekst."}


def _crash(publication: Path, journal: RecoveryJournal, qtbot: QtBot) -> None:
    """Type something and end without saving."""
    session = Session()
    session.open(publication)
    window = QWidget()
    qtbot.addWidget(window)
    recovery = Recovery(session, journal, window)
    article = session.article("molen")
    assert article is not None
    session.update_article(replace(article, title="De molen maalt", body="Net getypt."))
    recovery.close()
    session.close()


def test_after_a_crash_the_text_is_offered_beside_what_is_on_disk_and_comes_back(
    publication: Path, journal: RecoveryJournal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _crash(publication, journal, qtbot)
    session = Session()
    window = QWidget()
    qtbot.addWidget(window)
    recovery = Recovery(session, journal, window)
    shown: list[tuple[str, str]] = []

    def restore(dialog: RecoveryDialog) -> None:
        shown.append((dialog.before.toPlainText(), dialog.after.toPlainText()))
        dialog.restore.click()

    _decide(monkeypatch, restore)
    session.open(publication)
    qtbot.waitUntil(lambda: bool(shown))
    assert "De oude molen" in shown[0][0]
    assert "De molen maalt" in shown[0][1]
    assert session.current is not None
    assert (session.current.title, session.current.body.strip()) == ("De molen maalt", "Net getypt.")
    assert [article.id for article in session.unsaved] == ["molen"]
    recovery.close()
    session.close()


def _copied(journal: RecoveryJournal, folder: Path) -> RecoveryJournal:
    return RecoveryJournal(shutil.copytree(journal.folder, folder))


def test_a_copy_that_a_save_overtakes_is_not_offered_where_the_program_ends_before_it_is_discarded(
    recovery: Recovery, session: Session, journal: RecoveryJournal, publication: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    copies: list[RecoveryJournal] = []
    session.saving.connect(lambda: copies.append(_copied(journal, tmp_path / "killed")))
    session.update_text("molen", "Eerste zin.")
    session.update_text("dijk", "Een andere.")
    qtbot.waitUntil(lambda: len(_kept(journal)) == 2, timeout=5_000)
    session.update_text("molen", "Eerste zin. Tweede zin.")
    assert session.save()
    assert _kept(copies[0]) == {"molen": "Eerste zin. Tweede zin.", "dijk": "Een andere."}
    again, window = Session(), QWidget()
    qtbot.addWidget(window)
    again.open(publication)
    after = Recovery(again, copies[0], window)
    assert after.pending() == ()
    after.close()
    again.close()


def test_a_copy_that_is_being_written_does_not_come_after_the_one_of_the_save(
    recovery: Recovery, session: Session, journal: RecoveryJournal, tmp_path: Path
) -> None:
    copies: list[RecoveryJournal] = []
    session.saving.connect(lambda: copies.append(_copied(journal, tmp_path / "killed")))
    for text in ("Een.", "Een. Twee.", "Een. Twee. Drie."):
        session.update_text("molen", text)
        recovery.sync()
    assert session.save()
    assert _kept(copies[0]) == {"molen": "Een. Twee. Drie."}


def test_what_was_never_kept_gets_no_copy_because_it_is_saved(
    recovery: Recovery, session: Session, journal: RecoveryJournal
) -> None:
    copies: list[dict[str, str]] = []
    session.saving.connect(lambda: copies.append(_kept(journal)))
    session.update_text("molen", "Eerste zin.")
    assert session.save()
    assert copies == [{}]


def test_discarded_text_is_not_offered_again(
    publication: Path, journal: RecoveryJournal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _crash(publication, journal, qtbot)
    session = Session()
    window = QWidget()
    qtbot.addWidget(window)
    recovery = Recovery(session, journal, window)
    _decide(monkeypatch, lambda dialog: dialog.discard.click())
    session.open(publication)
    recovery.offer()
    assert recovery.pending() == ()
    assert _kept(journal) == {}
    assert not session.unsaved
    recovery.close()
    session.close()
