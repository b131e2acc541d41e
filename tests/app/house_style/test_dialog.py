"""The dialog of the house style, on a publication on disk and with real pages."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QColorDialog
from pytestqt.qtbot import QtBot

from redactie.app.house_style.dialog import HouseStyleDialog, house_style_dialog
from redactie.app.house_style.fields import ColourField, LengthField, TokenChoice
from redactie.app.house_style.names import token_titles
from redactie.app.session import Session
from redactie.app.window.workspace import Workspace
from redactie.layout.styles.style import HouseStyle
from redactie.model.colour import Colour
from tests.support.templates import put_template


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> HouseStyleDialog:
    return _opened(session, qtbot)


def _opened(session: Session, qtbot: QtBot) -> HouseStyleDialog:
    made = house_style_dialog(session)
    assert made is not None
    qtbot.addWidget(made)
    made.show()
    return made


def _length(dialog: HouseStyleDialog, group: str, name: str) -> LengthField:
    field = dialog.form.fields[group, name]
    assert isinstance(field, LengthField)
    return field


def _colour(dialog: HouseStyleDialog, name: str) -> ColourField:
    field = dialog.form.fields["colours", name]
    assert isinstance(field, ColourField)
    return field


def _type_colour(qtbot: QtBot, dialog: HouseStyleDialog, name: str, value: str) -> None:
    code = _colour(dialog, name).code
    code.selectAll()
    qtbot.keyClicks(code, value)


def _file(publication: Path) -> Path:
    return publication / "style" / "tokens.toml"


def test_only_what_differs_is_written_and_can_be_undone(
    dialog: HouseStyleDialog, session: Session, publication: Path, qtbot: QtBot
) -> None:
    _length(dialog, "sizes", "headline").setValue(22.5)
    _type_colour(qtbot, dialog, "accent", "#123456")
    font = dialog.form.fields["fonts", "headline"]
    assert isinstance(font, TokenChoice)
    for _ in range(2):
        qtbot.keyClick(font, Qt.Key.Key_Up)
    dialog.accept()
    written = tomllib.loads(_file(publication).read_text(encoding="utf-8"))
    assert written["sizes"] == {"headline": 22.5}
    assert written["fonts"] == {"headline": "Source Sans 3"}
    assert written["colours"] == {"accent": "#123456"}
    session.undo_stack.undo()
    assert not _file(publication).exists()
    session.undo_stack.redo()
    assert tomllib.loads(_file(publication).read_text(encoding="utf-8")) == written


def test_comments_and_unknown_names_stay_and_a_reset_token_goes(
    session: Session, publication: Path, qtbot: QtBot
) -> None:
    _file(publication).parent.mkdir()
    text = '# Van ons.\n[sizes]\nheadline = 22  # kleiner\nbody = 9.5\n\n[colours]\naccent = "#123456"\n'
    _file(publication).write_text(text, encoding="utf-8")
    dialog = _opened(session, qtbot)
    assert _length(dialog, "sizes", "headline").value() == 22
    _length(dialog, "sizes", "headline").setValue(20)
    dialog.form.resets["sizes", "body"].click()
    assert _length(dialog, "sizes", "body").value() == 9
    dialog.accept()
    now = '# Van ons.\n[sizes]\nheadline = 20.0  # kleiner\n\n[colours]\naccent = "#123456"\n'
    assert _file(publication).read_text(encoding="utf-8") == now
    session.undo_stack.undo()
    assert _file(publication).read_text(encoding="utf-8") == text


def test_ok_without_a_change_writes_nothing(dialog: HouseStyleDialog, session: Session, publication: Path) -> None:
    dialog.accept()
    assert not _file(publication).parent.exists()
    assert session.undo_stack.count() == 0


def test_the_real_pages_follow_at_once_and_cancel_puts_them_back(
    session: Session, publication: Path, qtbot: QtBot
) -> None:
    workspace = Workspace(session)
    qtbot.addWidget(workspace)
    qtbot.waitUntil(lambda: session.pages is not None, timeout=20_000)
    assert session.pages
    before = session.pages
    dialog = _opened(session, qtbot)
    with qtbot.waitSignal(session.pagesChanged, timeout=20_000):
        _length(dialog, "sizes", "headline_lead").setValue(20)
    assert session.pages.pdf != before.pdf
    with qtbot.waitSignal(session.pagesChanged, timeout=20_000):
        dialog.reject()
    assert session.pages.pdf == before.pdf
    assert not _file(publication).exists()
    workspace.close_down()


def test_nonsense_is_told_in_one_sentence_and_not_accepted(
    dialog: HouseStyleDialog, publication: Path, session: Session, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(session.styleTried):
        _length(dialog, "page", "margin_inner").setValue(120)
    assert "no room" in dialog.note.text()
    assert not dialog.ok.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    assert not _file(publication).exists()
    dialog.reset_all.click()
    assert dialog.form.tokens == HouseStyle.load("classic").tokens
    assert dialog.ok.isEnabled()
    assert not dialog.note.text()


def test_text_that_is_hard_to_read_is_warned_about_and_accepted(dialog: HouseStyleDialog, qtbot: QtBot) -> None:
    _type_colour(qtbot, dialog, "secondary", "#cccccc")
    assert "hard to read" in dialog.note.text()
    assert QLocale().toString(1.6, "f", 1) in dialog.note.text()
    assert dialog.ok.isEnabled()


def test_a_colour_that_is_being_typed_changes_nothing_yet(dialog: HouseStyleDialog, qtbot: QtBot) -> None:
    before = dialog.form.tokens
    _colour(dialog, "ink").code.setFocus()
    _type_colour(qtbot, dialog, "ink", "#12")
    assert dialog.form.tokens == before
    qtbot.keyClick(_colour(dialog, "ink").code, Qt.Key.Key_Tab)
    assert _colour(dialog, "ink").code.text() == before.colours.ink.hex


def test_the_colour_picker_gives_a_colour(dialog: HouseStyleDialog, qtbot: QtBot) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QColor

    def choose() -> None:
        picker = QApplication.activeModalWidget()
        assert isinstance(picker, QColorDialog)
        picker.setCurrentColor(QColor("#008040"))
        picker.accept()

    QTimer.singleShot(200, choose)
    _colour(dialog, "accent").swatch.click()
    assert dialog.form.tokens.colours.accent == Colour.parse("#008040")


def test_every_token_can_be_reached_and_has_a_name_for_a_screen_reader(dialog: HouseStyleDialog) -> None:
    assert set(dialog.form.fields) == {(group, name) for group, names in token_titles().items() for name in names}
    for path, field in dialog.form.fields.items():
        target = field.focusProxy() or field
        assert target.accessibleName() == token_titles()[path[0]][path[1]]
        assert target.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert dialog.form.resets[path].accessibleName()


def test_the_limits_of_making_articles_fit_are_tokens_like_others(
    dialog: HouseStyleDialog, publication: Path, qtbot: QtBot
) -> None:
    _length(dialog, "copyfit", "tracking").stepBy(-5)
    _length(dialog, "copyfit", "picture_most").stepUp()
    _length(dialog, "copyfit", "picture_least").setValue(110)  # more than the usual height is not the lowest one
    lines = dialog.form.fields["copyfit", "subheads_most"]
    assert isinstance(lines, TokenChoice)
    qtbot.keyClick(lines, Qt.Key.Key_Up)
    dialog.accept()
    written = tomllib.loads(_file(publication).read_text(encoding="utf-8"))
    assert written["copyfit"] == {"tracking": 0.5, "picture_most": 125, "picture_least": 100, "subheads_most": 0}
    assert HouseStyle.load("classic", _file(publication)).tokens == dialog.form.tokens


def test_the_wheel_scrolls_the_form_and_changes_no_length(dialog: HouseStyleDialog) -> None:
    field = _length(dialog, "sizes", "body")
    at, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
    )
    field.wheelEvent(wheel)
    assert field.value() == 9
    assert not wheel.isAccepted()


def test_a_broken_file_is_told_and_never_overwritten(session: Session, publication: Path, qtbot: QtBot) -> None:
    _file(publication).parent.mkdir()
    _file(publication).write_text("[sizes", encoding="utf-8")
    dialog = _opened(session, qtbot)
    assert "cannot be read" in dialog.note.text()
    _length(dialog, "sizes", "body").setValue(9.5)
    with qtbot.waitSignal(session.failed):
        dialog.accept()
    assert dialog.isVisible()
    assert _file(publication).read_text(encoding="utf-8") == "[sizes"


def test_what_another_program_wrote_is_not_undone(
    dialog: HouseStyleDialog, session: Session, publication: Path, qtbot: QtBot
) -> None:
    _length(dialog, "sizes", "body").setValue(9.5)
    dialog.accept()
    _file(publication).write_text("[sizes]\nbody = 8\n", encoding="utf-8")
    with qtbot.waitSignal(session.failed):
        session.undo_stack.undo()
    assert _file(publication).read_text(encoding="utf-8") == "[sizes]\nbody = 8\n"


def test_without_a_publication_there_is_no_dialog(qtbot: QtBot) -> None:
    session = Session()
    assert house_style_dialog(session) is None
    session.close()


def test_the_columns_that_the_publication_itself_chooses_are_not_offered(
    session: Session, publication: Path, qtbot: QtBot
) -> None:
    path = publication / "publication.toml"
    path.write_text(path.read_text(encoding="utf-8") + "\n[page]\ncolumns = 3\n", encoding="utf-8")
    session.open(publication)
    dialog = _opened(session, qtbot)
    assert not dialog.form.fields["page", "columns"].isEnabled()


def test_a_word_template_is_copied_at_ok_and_can_be_undone(
    dialog: HouseStyleDialog, session: Session, publication: Path, tmp_path: Path
) -> None:
    copy = publication / "style" / "word.dotx"
    source = put_template(tmp_path / "elders")
    assert not dialog.template.remove.isVisible()
    dialog.template.take(source)
    assert dialog.template.words.text() == "word.dotx"
    assert dialog.template.remove.isVisible()
    assert not copy.exists()
    dialog.ok.click()
    assert copy.read_bytes() == source.read_bytes()
    session.undo_stack.undo()
    assert not copy.exists()
    session.undo_stack.redo()
    assert copy.exists()


def test_a_word_template_is_removed_at_ok(session: Session, publication: Path, qtbot: QtBot) -> None:
    copy = put_template(publication)
    dialog = _opened(session, qtbot)
    assert dialog.template.words.text() == "word.dotx"
    dialog.template.remove.click()
    dialog.reject()
    assert copy.exists()
    dialog = _opened(session, qtbot)
    dialog.template.remove.click()
    dialog.ok.click()
    assert not copy.exists()


def test_a_file_that_is_no_template_keeps_the_dialog_open(
    dialog: HouseStyleDialog, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "brief.doc").write_bytes(b"oud")
    dialog.template.take(tmp_path / "brief.doc")
    with qtbot.waitSignal(session.failed) as told:
        dialog.ok.click()
    assert told.args
    assert dialog.isVisible()
