from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from redactie.app.export.dialog import ExportDialog
from redactie.app.session import Session
from redactie.export.registry import FORMATS, Format
from redactie.model.message import Message
from redactie.model.preset import built_in_presets
from redactie.model.publication import Publication


@pytest.fixture
def dialog(session: Session, settings: QSettings, qtbot: QtBot, tmp_path: Path) -> ExportDialog:
    qtbot.waitUntil(lambda: session.edition is not None)
    assert session.edition is not None
    made = ExportDialog(session.edition, settings)
    qtbot.addWidget(made)
    made.folder.setText(str(tmp_path / "uit"))
    made.show()
    return made


def test_without_format_articles_or_folder_there_is_nothing_to_export(dialog: ExportDialog) -> None:
    assert dialog.start.isEnabled()
    for box in dialog.formats.values():
        box.setChecked(False)
    assert not dialog.start.isEnabled()
    dialog.formats["html"].setChecked(True)
    dialog.some.setChecked(True)
    assert not dialog.start.isEnabled()
    dialog.articles.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.start.isEnabled()
    assert dialog.chosen_articles == ("dijk",)
    dialog.folder.clear()
    assert not dialog.start.isEnabled()


def test_the_issue_is_exported_and_the_files_are_named(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(dialog.runner.finished, timeout=20_000):
        qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    names = sorted(path.name for path in (tmp_path / "uit").iterdir())
    assert names == ["molenpost-2026-1.docx", "molenpost-2026-1.html", "molenpost-2026-1.pdf"]
    assert dialog.told.text().split("\n") == [path.name for path in dialog.written]
    assert dialog.open_folder.isVisible()
    assert dialog.start.isEnabled()


def test_the_choices_are_remembered(
    dialog: ExportDialog, session: Session, settings: QSettings, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.formats["docx"].setChecked(False)
    dialog.formats["pdf"].setChecked(False)
    with qtbot.waitSignal(dialog.runner.finished, timeout=20_000):
        qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert session.edition is not None
    again = ExportDialog(session.edition, settings)
    qtbot.addWidget(again)
    assert again.chosen_formats == ("html",)
    assert again.folder.text() == str(tmp_path / "uit")


def test_the_web_page_can_be_a_folder_with_its_pictures(
    dialog: ExportDialog, session: Session, settings: QSettings, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.formats["html"].setChecked(False)
    assert not dialog.as_folder["html"].isEnabled()
    for name, box in dialog.formats.items():
        box.setChecked(name == "html")
    dialog.as_folder["html"].setChecked(True)
    with qtbot.waitSignal(dialog.runner.finished, timeout=20_000):
        qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert dialog.written == (tmp_path / "uit" / "molenpost-2026-1",)
    assert "De molen draait" in (tmp_path / "uit" / "molenpost-2026-1" / "index.html").read_text(encoding="utf-8")
    assert session.edition is not None
    again = ExportDialog(session.edition, settings)
    qtbot.addWidget(again)
    assert again.as_folder["html"].isChecked()


def test_a_format_more_in_the_registry_is_a_format_more_to_choose(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: session.edition is not None)
    assert session.edition is not None
    mail = Format(Message("E-mail"), Message("For the members"), FORMATS["html"].load)
    made = ExportDialog(session.edition, settings, formats={**FORMATS, "mail": mail})
    qtbot.addWidget(made)
    assert list(made.formats) == ["docx", "html", "pdf", "mail"]
    assert made.formats["mail"].text() == "E-mail"
    assert list(made.as_folder) == ["html"]


def test_a_tilde_in_the_folder_is_the_home_of_the_user(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("redactie.app.export.dialog._open", opened.append)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    dialog.folder.setText("~/uit")
    for name, box in dialog.formats.items():
        box.setChecked(name == "html")
    with qtbot.waitSignal(dialog.runner.finished, timeout=20_000):
        qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert dialog.written == (tmp_path / "uit" / "molenpost-2026-1.html",)
    qtbot.mouseClick(dialog.open_folder, Qt.MouseButton.LeftButton)
    assert opened == [tmp_path / "uit"]


def test_a_preset_is_chosen_for_the_pdf_and_remembered(
    dialog: ExportDialog, session: Session, settings: QSettings, qtbot: QtBot, tmp_path: Path
) -> None:
    assert dialog.chosen_preset == "kantoor"
    assert [dialog.preset.itemText(index) for index in range(dialog.preset.count())] == [
        "For the printer",
        "For the office",
        "For the screen",
    ]
    dialog.preset.setFocus()
    qtbot.keyClick(dialog.preset, Qt.Key.Key_Up)
    assert dialog.chosen_preset == "drukker"
    assert "PDF/X-4" in dialog.preset_purpose.text()
    for name, box in dialog.formats.items():
        box.setChecked(name == "pdf")
    with qtbot.waitSignal(dialog.runner.finished, timeout=20_000):
        qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert dialog.written == (tmp_path / "uit" / "molenpost-2026-1-drukker.pdf",)
    assert session.edition is not None
    again = ExportDialog(session.edition, settings)
    qtbot.addWidget(again)
    assert again.chosen_preset == "drukker"


def test_without_a_pdf_there_is_no_preset_to_choose(dialog: ExportDialog) -> None:
    assert dialog.preset.isEnabled()
    dialog.formats["pdf"].setChecked(False)
    assert not dialog.preset.isEnabled()


def test_a_preset_that_is_no_longer_there_is_the_usual_one(session: Session, settings: QSettings, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.edition is not None)
    assert session.edition is not None
    settings.setValue("export/preset", "krant")
    made = ExportDialog(session.edition, settings)
    qtbot.addWidget(made)
    assert made.chosen_preset == "kantoor"


def test_every_hint_has_the_lines_it_needs(dialog: ExportDialog, qtbot: QtBot) -> None:
    for index in range(dialog.preset.count()):
        dialog.preset.setCurrentIndex(index)
        qtbot.waitUntil(lambda: _fits(dialog.preset_purpose))


def _fits(hint: QLabel) -> bool:
    return hint.height() >= hint.heightForWidth(hint.width())


def test_a_finish_that_is_changed_here_is_exported_as_it_is_then(
    session: Session, settings: QSettings, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: session.edition is not None)
    assert session.edition is not None
    asked: list[str] = []

    def change(name: str, _: QWidget) -> Publication | None:
        asked.append(name)
        wide = built_in_presets()["drukker"].with_value("bleed", 5)
        return replace(session.publication, presets={"drukker": wide}) if session.publication else None

    dialog = ExportDialog(session.edition, settings, change_preset=change)
    qtbot.addWidget(dialog)
    dialog.folder.setText(str(tmp_path / "uit"))
    dialog.show()
    for name, box in dialog.formats.items():
        box.setChecked(name == "pdf")
    dialog.preset.setCurrentIndex(dialog.preset.findData("drukker"))
    qtbot.mouseClick(dialog.change_preset, Qt.MouseButton.LeftButton)
    assert asked == ["drukker"]
    with qtbot.waitSignal(dialog.runner.finished, timeout=60_000):
        qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    with pikepdf.open(tmp_path / "uit" / "molenpost-2026-1-drukker.pdf") as pdf:
        assert float(pdf.pages[0].obj.BleedBox[0]) == pytest.approx(-14.1732, abs=0.001)


def test_without_a_way_to_change_finishes_there_is_no_button(dialog: ExportDialog) -> None:
    assert not dialog.change_preset.isVisible()
