"""Every field of the panel goes to the article, to its file, and back by undo."""

import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from redactie.app.properties.fields import ChoiceField, TextField
from redactie.app.properties.panel import PropertiesPanel
from redactie.app.session import Session
from redactie.app.words import kind_name, status_name
from redactie.model.article import DEFAULT_STATUSES, Article, Kind, Picture
from tests.app.conftest import AUTHORS
from tests.app.speaking import speaking

_TEXTS = ("title", "kicker", "deck", "lead", "notes")
# What a file of YAML could take for something else than a text.
_HARD = ("Wat: “één” - #kop", "'s avonds", '"ja"', "- geen lijst", "@naam [a](b.md) *x*", "null", "2026", "a\\b %x {y}")


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> PropertiesPanel:
    made = PropertiesPanel(session)
    qtbot.addWidget(made)
    made.resize(300, 900)
    made.show()
    return made


def _current(session: Session) -> Article:
    assert session.current is not None
    return session.current


def _type(field: TextField, text: str) -> None:
    field.selectAll()
    field.insertPlainText(text)


def _choose(field: ChoiceField, value: str) -> None:
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def _saved(session: Session, publication: Path) -> Article:
    """Return the current article as it is read from its file after saving."""
    assert session.save()
    again = Session()
    again.open(publication)
    article = again.article(_current(session).id)
    again.close()
    assert article is not None
    return article


def _chips(panel: PropertiesPanel) -> list[str]:
    """Return the names in the order in which they stand, without the button behind them."""
    flow = panel.authors.layout()
    assert flow is not None
    widgets = [item.widget() for place in range(flow.count()) if (item := flow.itemAt(place))]
    return [each.text() for each in widgets if isinstance(each, QToolButton)][:-1]


def _menu(panel: PropertiesPanel) -> list[str]:
    menu = next(each for each in panel.authors.findChildren(QToolButton) if each.menu()).menu()
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.text()]


def _add(panel: PropertiesPanel, name: str) -> None:
    menu = next(each for each in panel.authors.findChildren(QToolButton) if each.menu()).menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == name).trigger()


# --- texts -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", _HARD)
@pytest.mark.parametrize("name", _TEXTS)
def test_any_text_comes_back_from_the_file(
    panel: PropertiesPanel, session: Session, publication: Path, name: str, text: str
) -> None:
    before = _current(session)
    _type(panel.texts[name], text)
    assert _saved(session, publication) == replace(before, **{name: text})


@pytest.mark.parametrize("name", _TEXTS)
def test_an_emptied_text_is_empty_in_the_file(
    panel: PropertiesPanel, session: Session, publication: Path, name: str
) -> None:
    _type(panel.texts[name], "iets")
    _type(panel.texts[name], "")
    assert getattr(_saved(session, publication), name) == ""


def test_notes_keep_their_lines_and_a_headline_has_one(
    panel: PropertiesPanel, session: Session, publication: Path
) -> None:
    for name in ("notes", "title"):
        _type(panel.texts[name], "een\n\ntwee")
    saved = _saved(session, publication)
    assert (saved.notes, saved.title) == ("een\n\ntwee", "een  twee")


@pytest.mark.parametrize("name", _TEXTS)
def test_a_word_typed_is_one_step_back(panel: PropertiesPanel, session: Session, qtbot: QtBot, name: str) -> None:
    before = _current(session)
    panel.texts[name].selectAll()
    qtbot.keyClicks(panel.texts[name], "Nieuwe woorden")
    assert getattr(_current(session), name) == "Nieuwe woorden"
    session.undo_stack.undo()
    # Replacing the selection and typing are the same field, so one step takes all of it back.
    assert _current(session) == before
    assert panel.texts[name].text() == getattr(before, name)
    session.undo_stack.redo()
    assert panel.texts[name].text() == "Nieuwe woorden"


def test_two_fields_are_two_steps_back(panel: PropertiesPanel, session: Session) -> None:
    before = _current(session)
    _type(panel.texts["kicker"], "Storm")
    _type(panel.texts["deck"], "Onderkop")
    session.undo_stack.undo()
    assert (_current(session).kicker, _current(session).deck) == ("Storm", "")
    session.undo_stack.undo()
    assert _current(session) == before


def test_each_article_has_its_own_fields(panel: PropertiesPanel, session: Session) -> None:
    _type(panel.texts["kicker"], "Storm")
    session.select_article("dijk")
    assert panel.texts["kicker"].text() == ""
    _type(panel.texts["kicker"], "Zee")
    session.select_article("molen")
    assert panel.texts["kicker"].text() == "Storm"


@pytest.mark.parametrize(
    "name", [*_TEXTS, "print.title", "print.lead", "authors", "theme", "jump", "embargo", "picture"]
)
def test_the_keyboard_can_be_put_in_a_field(panel: PropertiesPanel, name: str) -> None:
    panel.activateWindow()
    panel.enter(name)
    fields = {
        **panel.texts,
        "authors": panel.authors,
        "theme": panel.theme,
        "picture": panel.picture,
        "embargo": panel.embargo,
        "jump": panel.jump,
        "print.title": panel.print.title,
        "print.lead": panel.print.lead,
    }
    field = fields[name]
    focused = panel.focusWidget()
    assert focused is (field.focusProxy() or field)
    if isinstance(field, TextField):
        assert field.textCursor().selectedText() == field.text()


# --- choices ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_can_be_chosen(panel: PropertiesPanel, session: Session, publication: Path, kind: Kind) -> None:
    _choose(panel.kind, kind.value)
    assert panel.kind.currentText() == kind_name(kind)
    assert _saved(session, publication).kind is kind


@pytest.mark.parametrize("status", DEFAULT_STATUSES)
def test_every_status_can_be_chosen(panel: PropertiesPanel, session: Session, publication: Path, status: str) -> None:
    _choose(panel.status, status)
    assert panel.status.currentText() == status_name(status)
    assert _saved(session, publication).status == status


def test_a_publication_can_have_statuses_of_its_own(session: Session, publication: Path, qtbot: QtBot) -> None:
    file = publication / "publication.toml"
    file.write_text('statuses = ["bij de drukker", "edited"]\n' + file.read_text(encoding="utf-8"), encoding="utf-8")
    session.open(publication)
    panel = PropertiesPanel(session)
    qtbot.addWidget(panel)
    assert [panel.status.itemText(place) for place in range(panel.status.count())] == ["Bij de drukker", "Edited"]
    _choose(panel.status, "bij de drukker")
    assert _saved(session, publication).status == "bij de drukker"


@pytest.mark.parametrize("theme", ["", "water"])
def test_every_theme_and_none_can_be_chosen(
    panel: PropertiesPanel, session: Session, publication: Path, theme: str
) -> None:
    _choose(panel.theme, theme)
    assert _saved(session, publication).theme == theme
    session.undo_stack.undo()
    assert panel.theme.currentData() == "wind"


def test_a_new_theme_can_be_chosen_at_once(panel: PropertiesPanel, session: Session) -> None:
    publication = session.publication
    assert publication is not None
    zon = replace(publication.themes["wind"], id="zon", name="Zon")
    session.update_publication(replace(publication, themes={**publication.themes, "zon": zon}))
    assert panel.theme.findText("Zon") >= 0
    assert panel.theme.currentText() == "Wind"
    _choose(panel.theme, "zon")
    assert _current(session).theme == "zon"


@pytest.mark.parametrize(
    ("typed", "length"),
    [("450", 450), ("0", None), ("00", None), ("1.200 woorden", 1200), ("x", None), ("123456", 12345)],
)
def test_a_length_is_a_whole_number_or_none(
    panel: PropertiesPanel, session: Session, publication: Path, typed: str, length: int | None
) -> None:
    panel.length.selectAll()
    panel.length.insert(typed)
    assert _current(session).length == length
    assert _saved(session, publication).length == length
    session.undo_stack.undo()
    assert panel.length.text() == "10"


@pytest.mark.parametrize(
    ("language", "body", "length", "shown"),
    [
        ("en", "", None, "0 words written"),
        ("en", "Woord.", None, "1 word written"),
        ("en", "Twee woorden.", None, "2 words written"),
        ("nl", "Woord.", None, "1 woord geschreven"),
        ("nl", "Twee woorden.", None, "2 woorden geschreven"),
        ("en", "Twee woorden.", 4, "2 written, 50 %"),
        ("nl", "Zes woorden zijn er nu wel.", 4, "6 geschreven, 150 %"),
    ],
)
def test_the_words_are_counted_in_a_sentence(
    session: Session, qtbot: QtBot, qapp: QApplication, language: str, body: str, length: int | None, shown: str
) -> None:
    session.update_article(replace(_current(session), lead="", body=body, length=length))
    with speaking(qapp, language):
        panel = PropertiesPanel(session)
        qtbot.addWidget(panel)
        assert shown in [each.text() for each in panel.findChildren(QLabel)]


# --- authors ---------------------------------------------------------------------------------------------------


def test_authors_stand_in_the_order_in_which_they_were_added(
    panel: PropertiesPanel, session: Session, publication: Path
) -> None:
    file = publication / "authors.toml"
    file.write_text(f'{AUTHORS}\n[[authors]]\nid = "cor"\nname = "Cor Smit"\n', encoding="utf-8")
    session.open(publication)
    assert _menu(panel) == ["Bas Bakker", "Cor Smit", "Register of authors…"]
    _add(panel, "Cor Smit")
    _add(panel, "Bas Bakker")
    assert _chips(panel) == ["Anna de Vries", "Cor Smit", "Bas Bakker"]
    assert _saved(session, publication).authors == ("anna", "cor", "bas")
    assert _menu(panel) == ["Register of authors…"]


def test_an_author_who_is_taken_off_comes_back_by_undo(panel: PropertiesPanel, session: Session, qtbot: QtBot) -> None:
    _add(panel, "Bas Bakker")
    chip = next(each for each in panel.authors.findChildren(QToolButton) if each.text() == "Anna de Vries")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert _chips(panel) == ["Bas Bakker"]
    session.undo_stack.undo()
    assert _chips(panel) == ["Anna de Vries", "Bas Bakker"]
    session.undo_stack.undo()
    assert _current(session).authors == ("anna",)
    assert _chips(panel) == ["Anna de Vries"]


def test_an_author_nobody_knows_is_shown_and_says_so(
    panel: PropertiesPanel, session: Session, publication: Path, qtbot: QtBot
) -> None:
    session.update_article(replace(_current(session), authors=("wie-is-dat", "anna")))
    assert _chips(panel) == ["wie-is-dat", "Anna de Vries"]
    chip = next(each for each in panel.authors.findChildren(QToolButton) if each.text() == "wie-is-dat")
    assert "not in the register" in chip.toolTip()
    assert chip.accessibleName() == "Remove wie-is-dat"
    assert _saved(session, publication).authors == ("wie-is-dat", "anna")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert _saved(session, publication).authors == ("anna",)


def test_the_chips_follow_the_register(panel: PropertiesPanel, session: Session) -> None:
    publication = session.publication
    assert publication is not None
    anna = replace(publication.authors["anna"], name="Anna Molenaar")
    session.update_publication(replace(publication, authors={**publication.authors, "anna": anna}))
    assert _chips(panel) == ["Anna Molenaar"]


def test_the_register_can_be_asked_for(panel: PropertiesPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.authorsWished):
        _add(panel, "Register of authors…")


# --- the picture -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("place", "name"), [(0, "alt"), (1, "caption"), (2, "credit")])
def test_what_is_said_of_a_picture_comes_back_from_the_file(
    panel: PropertiesPanel, session: Session, publication: Path, place: int, name: str
) -> None:
    panel.set_picture("images/een foto.png")
    _type(panel.picture.findChildren(TextField)[place], "Foto: “J. de Vries” – #1")
    expected = replace(Picture(source="images/een foto.png"), **{name: "Foto: “J. de Vries” – #1"})
    assert _saved(session, publication).image == expected


@pytest.mark.parametrize("columns", [1, 2, 3, 4, None])
def test_the_width_of_a_picture_comes_back_from_the_file(
    panel: PropertiesPanel, session: Session, publication: Path, columns: int | None
) -> None:
    session.update_article(replace(_current(session), image=Picture(source="images/x.png", columns=2)))
    field = panel.picture.findChildren(ChoiceField)[0]
    field.setCurrentIndex(field.findData(columns))
    field.activated.emit(field.currentIndex())
    assert _saved(session, publication).image == Picture(source="images/x.png", columns=columns)


def test_another_picture_keeps_what_was_said_and_undo_brings_the_first_back(
    panel: PropertiesPanel, session: Session
) -> None:
    first = Picture(source="images/a.png", alt="Alt", caption="Bij", credit="Jan", columns=2)
    session.put_article(replace(_current(session), image=first))
    panel.set_picture("images/b.png")
    assert _current(session).image == replace(first, source="images/b.png")
    session.undo_stack.undo()
    assert _current(session).image == first
    assert panel.picture.source == "images/a.png"


# --- the embargo -----------------------------------------------------------------------------------------------


def test_an_embargo_is_set_changed_and_taken_away(
    panel: PropertiesPanel, session: Session, publication: Path, qtbot: QtBot
) -> None:
    issue = session.issue
    assert issue is not None
    assert issue.date is not None
    file = publication / "issues" / "2026-1" / "articles" / "molen.md"
    before = file.read_bytes()
    qtbot.mouseClick(panel.embargo.offer, Qt.MouseButton.LeftButton)
    assert _current(session).embargo == issue.date
    panel.embargo.date.setDate(QDate(2027, 1, 2))
    assert _saved(session, publication).embargo == datetime.date(2027, 1, 2)
    session.undo_stack.undo()
    assert panel.embargo.date.date().toPython() == issue.date
    session.undo_stack.redo()
    qtbot.mouseClick(panel.embargo.remove, Qt.MouseButton.LeftButton)
    assert _saved(session, publication).embargo is None
    assert file.read_bytes() == before
    assert panel.embargo.date.isHidden()


def test_each_article_has_its_own_embargo(panel: PropertiesPanel, session: Session) -> None:
    panel.embargo.offer.click()
    session.select_article("dijk")
    assert panel.embargo.date.isHidden()
    assert _current(session).embargo is None
    session.select_article("molen")
    assert not panel.embargo.date.isHidden()


# --- counting --------------------------------------------------------------------------------------------------


def test_words_are_counted_at_once_for_another_article_and_after_a_pause_for_what_is_typed(
    panel: PropertiesPanel, session: Session, qtbot: QtBot
) -> None:
    session.update_article(replace(_current(session), lead="Een twee", length=10))
    session.update_text("molen", "drie vier vijf")
    before = panel._counted.text()
    assert before != "5 written, 50 %"
    qtbot.waitUntil(lambda: panel._counted.text() == "5 written, 50 %")
    session.select_article("kort")
    other = panel._counted.text()
    assert other.endswith("words written")
    session.select_article("molen")
    assert panel._counted.text() == "5 written, 50 %"


def test_a_list_is_filled_anew_only_for_other_choices(qtbot: QtBot) -> None:
    field = ChoiceField()
    qtbot.addWidget(field)
    field.offer({None: "Geen", 2: "Twee"}, 2)
    assert (field.currentData(), field.currentText(), field.count()) == (2, "Twee", 2)
    with qtbot.assertNotEmitted(field.model().rowsInserted):
        field.offer({None: "Geen", 2: "Twee"}, None)
    assert field.currentText() == "Geen"
    field.offer({None: "Geen", 3: "Drie"}, 7)
    assert (field.currentData(), field.itemData(1)) == (None, 3)
