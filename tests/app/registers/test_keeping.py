"""What an editor does with the registers, from the first key to the file and every place that follows it."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from redactie.app.navigator.model import ArticleModel, Role
from redactie.app.registers.authors import AuthorForm, Authors, authors_dialog
from redactie.app.registers.dialog import RegisterDialog
from redactie.app.registers.themes import SUGGESTIONS, ThemeForm, Themes, themes_dialog
from redactie.app.session import Session
from redactie.model.colour import Colour
from redactie.model.contrast import contrast
from redactie.model.publication import Author, Publication, Theme

WHITE = Colour(255, 255, 255)


@pytest.fixture
def authors(session: Session, qtbot: QtBot) -> RegisterDialog:
    return _shown(authors_dialog(session), qtbot)


@pytest.fixture
def themes(session: Session, qtbot: QtBot) -> RegisterDialog:
    return _shown(themes_dialog(session), qtbot)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    texts: list[str] = []

    def tell(box: QMessageBox) -> None:
        texts.append(box.text())

    monkeypatch.setattr(QMessageBox, "exec", tell)
    return texts


def _shown(dialog: RegisterDialog, qtbot: QtBot) -> RegisterDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def _on_disk(publication: Path) -> Publication:
    session = Session()
    session.open(publication)
    made = session.publication
    session.close()
    assert made is not None
    return made


def _fields(dialog: RegisterDialog) -> dict[str, QLineEdit]:
    form = dialog.form
    if isinstance(form, AuthorForm):
        return form.fields
    assert isinstance(form, ThemeForm)
    return {"name": form.name, "colour": form.colour}


def _retype(field: QLineEdit, text: str, qtbot: QtBot) -> None:
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    field.insert(text)  # as pasting does: a test cannot press keys for letters such as é


def _ok(dialog: RegisterDialog) -> QPushButton:
    return dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok)


# --- what is typed ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("name", "Zoë d'Áncona-van 't Hof"),
        ("role", 'hoofdredacteur "ad interim" \\ # 1'),
        ("email", "zoe+blad@example.org"),
        ("phone", "+31 (0)30 - 123 45 67"),
    ],
)
def test_every_field_of_an_author_reaches_the_file(
    authors: RegisterDialog, publication: Path, qtbot: QtBot, field: str, text: str
) -> None:
    _retype(_fields(authors)[field], text, qtbot)
    authors.accept()
    before = Author(id="anna", name="Anna de Vries", role="molenaar", email="anna@example.org")
    assert _on_disk(publication).authors["anna"] == replace(before, **{field: text})


def test_an_address_that_is_none_is_kept_as_typed(authors: RegisterDialog, publication: Path, qtbot: QtBot) -> None:
    _retype(_fields(authors)["email"], "anna apenstaartje example", qtbot)
    authors.accept()
    assert _on_disk(publication).authors["anna"].email == "anna apenstaartje example"


def test_spaces_around_what_is_typed_do_not_count(authors: RegisterDialog, publication: Path, qtbot: QtBot) -> None:
    _retype(_fields(authors)["name"], "  Anna  ", qtbot)
    authors.accept()
    assert _on_disk(publication).authors["anna"].name == "Anna"


@pytest.mark.parametrize("register", ["authors", "themes"])
@pytest.mark.parametrize("name", ["", "   "])
def test_nobody_is_without_a_name(register: str, name: str, request: pytest.FixtureRequest, qtbot: QtBot) -> None:
    dialog: RegisterDialog = request.getfixturevalue(register)
    _retype(_fields(dialog)["name"], name, qtbot)
    assert not _ok(dialog).isEnabled()
    dialog.list.setCurrentRow(1)
    assert not _ok(dialog).isEnabled()
    dialog.list.setCurrentRow(0)
    _retype(_fields(dialog)["name"], "Wel een naam", qtbot)
    assert _ok(dialog).isEnabled()


def test_a_new_entry_without_a_name_can_be_deleted_again(themes: RegisterDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(themes.add, Qt.MouseButton.LeftButton)
    _retype(_fields(themes)["name"], "", qtbot)
    assert not _ok(themes).isEnabled()
    qtbot.mouseClick(themes.delete, Qt.MouseButton.LeftButton)
    assert _ok(themes).isEnabled()


def test_two_new_entries_are_two(authors: RegisterDialog, publication: Path, qtbot: QtBot) -> None:
    for name in ("Cor", "Cor"):
        qtbot.mouseClick(authors.add, Qt.MouseButton.LeftButton)
        _retype(_fields(authors)["name"], name, qtbot)
    authors.accept()
    assert [author.name for author in _on_disk(publication).authors.values()][2:] == ["Cor", "Cor"]


def test_going_to_another_entry_keeps_what_was_typed(authors: RegisterDialog, qtbot: QtBot) -> None:
    _retype(_fields(authors)["role"], "schipper", qtbot)
    authors.list.setCurrentRow(1)
    assert _fields(authors)["name"].text() == "Bas Bakker"
    assert _fields(authors)["role"].text() == ""
    authors.list.setCurrentRow(0)
    assert _fields(authors)["role"].text() == "schipper"


# --- the keyboard ----------------------------------------------------------------------------------------------


def test_enter_keeps_what_was_typed(authors: RegisterDialog, publication: Path, qtbot: QtBot) -> None:
    field = _fields(authors)["name"]
    _retype(field, "Anna Molenaar", qtbot)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert authors.result() == QDialog.DialogCode.Accepted
    assert _on_disk(publication).authors["anna"].name == "Anna Molenaar"


def test_escape_leaves_every_byte(authors: RegisterDialog, publication: Path, qtbot: QtBot) -> None:
    before = (publication / "authors.toml").read_bytes()
    field = _fields(authors)["name"]
    _retype(field, "Anna Molenaar", qtbot)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not authors.isVisible()
    assert (publication / "authors.toml").read_bytes() == before


def test_the_arrows_walk_through_the_list(themes: RegisterDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(themes.list, Qt.Key.Key_Down)
    assert themes.chosen == "water"
    assert _fields(themes)["name"].text() == "Water"
    assert _fields(themes)["colour"].text() == "#0b7a75"


def test_a_new_entry_waits_for_its_name(authors: RegisterDialog, qtbot: QtBot) -> None:
    authors.activateWindow()
    qtbot.mouseClick(authors.add, Qt.MouseButton.LeftButton)
    name = _fields(authors)["name"]
    assert authors.focusWidget() is name
    assert name.selectedText() == name.text() != ""


@pytest.mark.parametrize("register", ["authors", "themes"])
def test_everything_has_a_name_for_a_screen_reader(register: str, request: pytest.FixtureRequest) -> None:
    dialog: RegisterDialog = request.getfixturevalue(register)
    assert dialog.list.accessibleName() == dialog.windowTitle()
    for field in _fields(dialog).values():
        assert field.accessibleName()
    for button in dialog.findChildren(QPushButton):
        assert button.text() or button.accessibleName()


# --- deleting --------------------------------------------------------------------------------------------------


def test_in_use_names_every_place(themes: RegisterDialog, session: Session, qtbot: QtBot) -> None:
    article = session.article("dijk")
    assert article is not None
    session.update_article(replace(article, theme="wind"))
    session.save()
    qtbot.mouseClick(themes.delete, Qt.MouseButton.LeftButton)
    assert "De molen draait (2026-1)" in themes.usage.text()
    assert "De dijk houdt (2026-1)" in themes.usage.text()
    assert themes.list.count() == 2


def test_in_use_names_six_places_at_most(publication: Path, qtbot: QtBot) -> None:
    articles = publication / "issues" / "2026-1" / "articles"
    for number in range(9):
        (articles / f"x{number}.md").write_text(f"---\ntitle: Stuk {number}\nauthors: [anna]\n---\nTekst.\n")
    session = Session()
    session.open(publication)
    dialog = _shown(authors_dialog(session), qtbot)
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert dialog.usage.text().count("(2026-1)") == 6
    assert dialog.usage.text().endswith(" …")
    session.close()


def test_an_article_that_is_not_saved_counts_as_a_place(
    themes: RegisterDialog, authors: RegisterDialog, session: Session, qtbot: QtBot
) -> None:
    for name, changed in (("molen", {"authors": ()}), ("kort", {"authors": ("bas",), "theme": "water"})):
        article = session.article(name)
        assert article is not None
        session.update_article(replace(article, **changed))
    for dialog in (authors, themes):
        dialog.list.setCurrentRow(1)
        qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
        assert dialog.usage.text().endswith("De dijk houdt (2026-1), Kort (2026-1)")
        assert dialog.list.count() == 2


def test_what_is_said_about_one_entry_goes_with_the_next(themes: RegisterDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(themes.delete, Qt.MouseButton.LeftButton)
    assert themes.usage.text()
    themes.list.setCurrentRow(1)
    assert themes.usage.text() == ""


def test_an_empty_register_says_what_to_do(publication: Path, qtbot: QtBot) -> None:
    (publication / "authors.toml").write_text("")
    session = Session()
    session.open(publication)
    dialog = _shown(authors_dialog(session), qtbot)
    shown = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    assert Authors(session).empty in shown
    assert not dialog.delete.isEnabled()
    assert not dialog.form.isVisible()
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert dialog.form.isVisible()
    assert dialog.delete.isEnabled()
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert not dialog.form.isVisible()
    session.close()


# --- portraits -------------------------------------------------------------------------------------------------


def _portrait_button(dialog: RegisterDialog, text: str) -> QPushButton:
    return next(each for each in dialog.form.findChildren(QPushButton) if each.text() == text)


def test_a_portrait_can_go_again_and_its_file_stays(
    authors: RegisterDialog, session: Session, publication: Path, picture: Path, qtbot: QtBot
) -> None:
    form = authors.form
    assert isinstance(form, AuthorForm)
    assert not _portrait_button(authors, "Remove").isVisible()
    form.set_portrait(picture)
    remove = _portrait_button(authors, "Remove")
    assert remove.isVisible()
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    authors.accept()
    assert _on_disk(publication).authors["anna"].portrait == ""
    assert (publication / "portraits/foto.png").is_file()


def test_two_portraits_of_one_name_are_two_files(
    authors: RegisterDialog, publication: Path, picture: Path, tmp_path: Path
) -> None:
    form = authors.form
    assert isinstance(form, AuthorForm)
    form.set_portrait(picture)
    (tmp_path / "elders").mkdir()
    other = QImage(10, 10, QImage.Format.Format_RGB32)
    other.fill(0)
    other.save(str(tmp_path / "elders" / "foto.png"))
    authors.list.setCurrentRow(1)
    form.set_portrait(tmp_path / "elders" / "foto.png")
    authors.accept()
    portraits = [author.portrait for author in _on_disk(publication).authors.values()]
    assert portraits == ["portraits/foto.png", "portraits/foto-2.png"]
    assert all((publication / each).is_file() for each in portraits)


def test_a_portrait_that_is_gone_is_told_and_nothing_changes(
    authors: RegisterDialog, tmp_path: Path, told: list[str]
) -> None:
    form = authors.form
    assert isinstance(form, AuthorForm)
    form.set_portrait(tmp_path / "weg.png")
    assert len(told) == 1
    assert authors.entries["anna"] == Author(id="anna", name="Anna de Vries", role="molenaar", email="anna@example.org")


def test_a_portrait_that_cannot_be_read_leaves_a_sign_for_a_person(session: Session, publication: Path) -> None:
    (publication / "kapot.png").write_text("geen plaatje")
    register = Authors(session)
    for portrait in ("", "kapot.png", "weg.png"):
        sign = register.icon(Author(id="x", name="X", portrait=portrait))
        assert not sign.pixmap(22, 22).isNull()


# --- what follows ----------------------------------------------------------------------------------------------


def test_every_place_follows_a_new_name_and_colour(
    authors: RegisterDialog, themes: RegisterDialog, session: Session, qtbot: QtBot
) -> None:
    model = ArticleModel(session)
    session.publicationChanged.connect(model.refresh)
    _retype(_fields(authors)["name"], "Anna Molenaar", qtbot)
    authors.accept()
    form = themes.form
    assert isinstance(form, ThemeForm)
    form.set_colour("#5b3f98")
    assert themes.entries["wind"] == Theme(id="wind", name="Wind", colour=Colour.parse("#5b3f98"))
    themes.reject()
    again = _shown(themes_dialog(session), qtbot)
    form = again.form
    assert isinstance(form, ThemeForm)
    form.set_colour("#5b3f98")
    again.accept()
    row = model.index(0).data(Role.ROW)
    assert (row.authors, row.colour.hex) == ("Anna Molenaar", "#5b3f98")


def test_the_comments_in_the_files_stay(
    themes: RegisterDialog, authors: RegisterDialog, publication: Path, qtbot: QtBot
) -> None:
    for name in ("authors.toml", "publication.toml"):
        file = publication / name
        assert file.is_file()
    _retype(_fields(themes)["name"], "Wind en storm", qtbot)
    themes.accept()
    text = (publication / "publication.toml").read_text(encoding="utf-8")
    assert text.startswith("# Het blad van de molenaars.\n")
    assert 'name = "Wind en storm"' in text


def test_what_the_disk_refuses_keeps_the_dialog_open(
    authors: RegisterDialog, session: Session, publication: Path, qtbot: QtBot
) -> None:
    (publication / "authors.toml").write_text('[[authors]]\nid = "van-een-ander"\nname = "X"\n', encoding="utf-8")
    _retype(_fields(authors)["name"], "Anna Molenaar", qtbot)
    with qtbot.waitSignal(session.failed):
        authors.accept()
    assert authors.isVisible()
    assert _fields(authors)["name"].text() == "Anna Molenaar"
    assert "van-een-ander" in (publication / "authors.toml").read_text(encoding="utf-8")


# --- colours ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("colour", SUGGESTIONS)
def test_a_suggested_colour_carries_white_text(colour: str) -> None:
    assert contrast(Colour.parse(colour), WHITE) >= 4.5


def test_suggested_colours_are_different() -> None:
    assert len(set(SUGGESTIONS)) == len(SUGGESTIONS)


def test_new_themes_take_every_suggestion_before_one_comes_back(session: Session) -> None:
    register = Themes(session)
    entries = dict(register.entries())
    for _ in range(len(SUGGESTIONS) + 1):
        made = register.blank(entries)
        entries[made.id] = made
    given = [theme.colour.hex for theme in list(entries.values())[2:] if isinstance(theme, Theme)]
    # The theme “wind” has the first suggestion already.
    assert given[: len(SUGGESTIONS) - 1] == list(SUGGESTIONS[1:])
    assert given[len(SUGGESTIONS) - 1 :] == [SUGGESTIONS[0]] * 2


@pytest.mark.parametrize("typed", ["#12", "rood", "#gggggg", "", "123456"])
def test_what_is_no_colour_changes_nothing(themes: RegisterDialog, qtbot: QtBot, typed: str) -> None:
    _retype(_fields(themes)["colour"], typed, qtbot)
    assert themes.entries["wind"] == Theme(id="wind", name="Wind", colour=Colour.parse("#1f4e79"))


@pytest.mark.parametrize("colour", SUGGESTIONS)
def test_a_swatch_gives_its_colour(themes: RegisterDialog, qtbot: QtBot, colour: str) -> None:
    swatch = next(each for each in themes.form.findChildren(QPushButton) if each.toolTip() == colour)
    assert colour in swatch.accessibleName()
    qtbot.mouseClick(swatch, Qt.MouseButton.LeftButton)
    assert _fields(themes)["colour"].text() == colour
    chosen = themes.entries["wind"]
    assert isinstance(chosen, Theme)
    assert chosen.colour.hex == colour
