from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from redactie.app.editor.view import EditorView
from redactie.app.look.fonts import register_fonts


@pytest.fixture(scope="session")
def fonts(qapp: object) -> None:
    register_fonts()


@pytest.fixture
def editor(qtbot: QtBot, fonts: None) -> Iterator[EditorView]:
    view = EditorView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    qtbot.waitExposed(view)
    view.set_text("een", "")
    view.area.setFocus()
    yield view
    view.area.viewport().update()
