from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from redactie.app.editor import commands
from redactie.app.editor.view import EditorView
from redactie.check.context import Context
from redactie.check.starters import starter_text
from tests.app.editor.cases import put, shown
from tests.check.making import edition, story


def do(editor: EditorView, name: str) -> None:
    action = next(action for action in editor.actions() if action.objectName() == f"format-{name}")
    action.trigger()


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("bold", "een «vet» woord", "een **«vet»** woord"),
        ("bold", "een w|oord", "een **w|oord**"),
        ("bold", "een **w|oord**", "een w|oord"),
        ("bold", "een |", "een **|**"),
        ("bold", "een «twee\n\ndrie» vier", "een **«twee**\n\n**drie»** vier"),
        ("bold", "😀 «é» 😀", "😀 **«é»** 😀"),
        ("italic", "«- punt»", "- *«punt»*"),
        ("subhead", "Tussen|kop", "## Tussen|kop"),
        ("subhead", "## Tussen|kop", "Tussen|kop"),
        ("subhead", "### Tussen|kop", "## Tussen|kop"),
        ("subsubhead", "Klein|", "### Klein|"),
        ("bullets", "«een\n\ntwee»", None),
        ("numbers", "«een\ntwee\ndrie»", None),
        ("quote", "Zei hij|.", "> Zei hij|."),
        ("footnote", "Een feit.|", "Een feit.[^1]\n\n[^1]: |"),
        ("footnote", "A[^1] b|\n\n[^1]: noot", "A[^1] b[^2]\n\n[^1]: noot\n[^2]: |"),
    ],
)
def test_a_button_marks_up_the_text(editor: EditorView, name: str, before: str, after: str | None):
    put(editor, before)
    do(editor, name)
    if after is None:
        after = {"bullets": "- een\n\n- twee", "numbers": "1. een\n2. twee\n3. drie"}[name]
        assert editor.text() == after
    else:
        assert shown(editor) == after
    editor.undo()
    assert editor.text() == before.replace("«", "").replace("»", "").replace("|", "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("zie «hier» nu", "zie [daar](https://a.nl)| nu"),
        ("zie | nu", "zie [daar](https://a.nl)| nu"),
        ("😀 [h|ier](b.md) 😀", "😀 [daar](https://a.nl)| 😀"),
        ("een «twee\n\ndrie» vier", "een [daar](https://a.nl)|\n\ndrie vier"),
    ],
)
def test_a_link_is_made_or_changed_in_one_step(editor: EditorView, before: str, after: str):
    put(editor, before)
    editor.run(partial(commands.put_link, words="daar", address="https://a.nl"))
    assert shown(editor) == after
    editor.undo()
    assert editor.text() == before.translate({ord(sign): None for sign in "«»|"})


def test_a_link_is_taken_away_in_one_step(editor: EditorView):
    put(editor, "zie [hi|er](https://a.nl) nu")
    editor.run(commands.remove_link)
    assert shown(editor) == "zie «hier» nu"
    editor.undo()
    assert editor.text() == "zie [hier](https://a.nl) nu"


@pytest.mark.parametrize(
    ("name", "wish"), [("link", "linkWished"), ("image", "pictureWished")], ids=["link", "picture"]
)
def test_what_needs_an_answer_first_is_asked_elsewhere(editor: EditorView, qtbot: QtBot, name: str, wish: str):
    put(editor, "een woord|")
    with qtbot.waitSignal(getattr(editor, wish)):
        do(editor, name)
    assert editor.text() == "een woord"


@pytest.mark.parametrize("name", ["pullquote", "box", "table"])
@pytest.mark.parametrize("before", ["|", "Een alinea|.\n\nNog een.", "Een.|", "Een.\n\n|\n\nTwee.", "Een\n|\nTwee"])
def test_a_block_stands_between_blank_lines_and_its_words_are_selected(editor: EditorView, name: str, before: str):
    put(editor, before)
    do(editor, name)
    assert editor.area.textCursor().hasSelection()
    lines = editor.text().split("\n")
    opening = next(n for n, line in enumerate(lines) if line.startswith(("!!!", "| ")))
    end = next((n for n in range(opening, len(lines)) if not lines[n].strip()), len(lines))
    assert opening == 0 or not lines[opening - 1].strip()
    assert all(line.startswith(("!!!", "|", "    ")) for line in lines[opening:end])
    for word in ("Een", "Twee"):
        assert editor.text().count(word) == before.count(word)


@pytest.mark.parametrize(("name", "texts"), [("pullquote", 2), ("box", 2), ("table", 2)])
def test_what_a_button_puts_in_and_nobody_replaces_is_found(editor: EditorView, tmp_path: Path, name: str, texts: int):
    put(editor, "|")
    do(editor, name)
    context = Context(edition(tmp_path, story(body=editor.text())))
    assert len(list(starter_text(context))) == texts


def test_selected_paragraphs_go_into_a_box(editor: EditorView):
    put(editor, "Voor.\n\n«Een.\n\nTwee.»\n\nNa.")
    do(editor, "box")
    lines = editor.text().split("\n")
    assert lines[2].startswith('!!! box "')
    assert lines[3:6] == ["    Een.", "", "    Twee."]
    assert lines[-1] == "Na."


def test_a_pull_quote_repeats_the_selection(editor: EditorView):
    put(editor, "Hij zei: «dit is het». En meer.")
    do(editor, "pullquote")
    assert editor.text().startswith("Hij zei: dit is het. En meer.\n\n!!! pullquote")
    assert editor.text().endswith("\n    dit is het")


def test_every_action_has_a_name_an_icon_and_a_tool_tip(editor: EditorView):
    for action in editor.actions():
        assert action.text()
        assert action.toolTip()
        assert not action.icon().isNull()
        assert action.data()


def test_no_two_actions_share_a_shortcut(editor: EditorView):
    keys = [action.shortcut().toString() for action in editor.actions() if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys)) >= 10


def test_a_shortcut_works_in_the_text(editor: EditorView, qtbot: QtBot):
    from PySide6.QtCore import Qt

    put(editor, "een «vet» woord")
    qtbot.keyClick(editor.area, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "een **vet** woord"
