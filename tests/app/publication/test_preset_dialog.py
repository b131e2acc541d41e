from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from redactie.app.house_style.fields import LengthField, TokenChoice
from redactie.app.publication.preset_dialog import PresetDialog, preset_dialog
from redactie.app.session import Session
from redactie.model.preset import Preset, built_in_presets
from redactie.resources import resource


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> PresetDialog:
    made = preset_dialog(session, "drukker")
    assert made is not None
    qtbot.addWidget(made)
    made.show()
    return made


def _presets(session: Session) -> dict[str, Preset]:
    assert session.publication is not None
    return dict(session.publication.presets)


def _choose(dialog: PresetDialog, name: str, value: str, qtbot: QtBot) -> None:
    field = dialog.fields[name]
    assert isinstance(field, TokenChoice)
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def _type(dialog: PresetDialog, name: str, text: str, qtbot: QtBot) -> None:
    field = dialog.fields[name]
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def _number(dialog: PresetDialog, name: str, value: float) -> None:
    field = dialog.fields[name]
    assert isinstance(field, LengthField)
    field.setValue(value)


def test_every_value_of_a_preset_has_a_field_that_shows_it(dialog: PresetDialog):
    assert set(dialog.fields) == set(Preset.__struct_fields__)
    for name, preset in built_in_presets().items():
        dialog.preset.setCurrentIndex(dialog.preset.findData(name))
        for key, field in dialog.fields.items():
            value = getattr(preset, key)
            match field:
                case QLineEdit():
                    assert field.text() == value
                case QCheckBox():
                    assert field.isChecked() == value
                case LengthField():
                    assert field.value() == value
                case _:
                    assert field.currentData() == value
            assert field.accessibleName()


def test_every_value_can_be_changed_and_is_written(
    dialog: PresetDialog, session: Session, publication: Path, qtbot: QtBot
):
    _number(dialog, "bleed", 5)
    qtbot.keyClick(dialog.fields["marks"], Qt.Key.Key_Space)
    _type(dialog, "condition", "FOGRA51", qtbot)
    _type(dialog, "spot", "PANTONE 286 C", qtbot)
    _number(dialog, "ppi", 400)
    _number(dialog, "quality", 80)
    _choose(dialog, "standard", "pdf/a-2a", qtbot)
    dialog.preset.setCurrentIndex(dialog.preset.findData("kantoor"))
    _choose(dialog, "colours", "cmyk", qtbot)
    assert dialog.fields["spot"].isEnabled()
    dialog.accept()
    press, office = _presets(session)["drukker"], _presets(session)["kantoor"]
    assert (press.bleed, press.marks, press.condition, press.spot) == (5, False, "FOGRA51", "PANTONE 286 C")
    assert (press.ppi, press.quality, press.standard) == (400, 80, "pdf/a-2a")
    assert office.colours == "cmyk"
    written = (publication / "publication.toml").read_text("utf-8")
    assert "[presets.drukker]" in written
    assert "[presets]" not in written


def test_a_profile_is_copied_into_the_publication(
    dialog: PresetDialog, session: Session, publication: Path, tmp_path: Path
):
    profile = tmp_path / "onze-pers.icc"
    profile.write_bytes(resource("profiles", "FOGRA39L_coated.icc").read_bytes())
    dialog.set_profile(profile)
    dialog.accept()
    assert _presets(session)["drukker"].profile == "onze-pers.icc"
    assert (publication / "onze-pers.icc").read_bytes() == profile.read_bytes()


def test_what_is_no_profile_of_a_press_is_told_and_not_taken(
    dialog: PresetDialog, publication: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    told: list[Exception] = []
    monkeypatch.setattr("redactie.app.publication.preset_dialog.show_error", lambda _, error: told.append(error))
    (tmp_path / "onzin.icc").write_bytes(b"geen profiel")
    dialog.set_profile(tmp_path / "onzin.icc")
    assert len(told) == 1
    assert not (publication / "onzin.icc").exists()
    assert dialog.wanted.presets == {}


def test_what_counts_for_a_press_alone_cannot_be_changed_for_a_screen(dialog: PresetDialog):
    assert dialog.fields["condition"].isEnabled()
    dialog.preset.setCurrentIndex(dialog.preset.findData("scherm"))
    for name in ("profile", "condition", "spot"):
        assert not dialog.fields[name].isEnabled()
    assert not dialog.browse.isEnabled()


def test_a_name_that_no_ink_can_have_is_told_at_once(dialog: PresetDialog, qtbot: QtBot):
    _type(dialog, "spot", "Black", qtbot)
    ok = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    assert "Black" in dialog.note.text()
    _type(dialog, "spot", "Zilver", qtbot)
    assert ok.isEnabled()
    assert dialog.wanted.presets["drukker"].spot == "Zilver"


def test_what_is_emptied_is_as_usual(dialog: PresetDialog, qtbot: QtBot):
    _type(dialog, "condition", "", qtbot)
    assert dialog.wanted.presets == {}


def test_as_usual_takes_every_change_back(dialog: PresetDialog, publication: Path, qtbot: QtBot):
    before = (publication / "publication.toml").read_bytes()
    assert not dialog.usual.isEnabled()
    _number(dialog, "bleed", 5)
    assert dialog.usual.isEnabled()
    qtbot.mouseClick(dialog.usual, Qt.MouseButton.LeftButton)
    assert not dialog.usual.isEnabled()
    dialog.accept()
    assert (publication / "publication.toml").read_bytes() == before


def test_cancel_changes_nothing(dialog: PresetDialog, session: Session):
    _number(dialog, "bleed", 5)
    dialog.reject()
    assert _presets(session) == {}
