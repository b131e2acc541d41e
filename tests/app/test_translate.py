from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from redactie.app.translate import (
    CatalogueTranslator,
    chosen_language,
    install_language,
    tr,
    tr_error,
    tr_message,
)
from redactie.model.errors import RedactieError
from redactie.model.message import message
from redactie.translation import Catalogue


@pytest.fixture
def dutch(qapp: QApplication):
    forms = {
        "%n words": ("%n woord", "%n woorden"),
        "Hello {name}.": ("Dag {name}.",),
        "the garden": ("de tuin",),
        "Water it.": ("Geef water.",),
    }
    translator = CatalogueTranslator(Catalogue("nl", forms), qapp)
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_a_text_without_translation_stays_english(qapp: QApplication) -> None:
    assert tr("Nobody translated {this}.", this="that") == "Nobody translated that."


def test_a_text_is_translated_and_its_places_are_filled(dutch: CatalogueTranslator) -> None:
    assert tr("Hello {name}.", name="{braces}") == "Dag {braces}."


def test_a_number_chooses_the_form(dutch: CatalogueTranslator) -> None:
    assert tr("%n words", 1) == "1 woord"
    assert tr("%n words", 0) == "0 woorden"
    assert tr("%n words", 12) == "12 woorden"


def test_messages_among_the_values_of_a_message_are_translated_too(dutch: CatalogueTranslator) -> None:
    assert tr_message(message("Hello {name}.", name=message("the garden"))) == "Dag de tuin."


def test_an_error_is_told_with_what_to_do_about_it(dutch: CatalogueTranslator) -> None:
    error = RedactieError(message("Hello {name}.", name=("a", "b")), remedy=message("Water it."))
    assert tr_error(error) == "Dag a, b. Geef water."


def test_the_environment_comes_before_the_choice_and_the_choice_before_the_system(
    settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REDACTIE_LANGUAGE", raising=False)
    system = "nl" if QLocale.system().language() == QLocale.Language.Dutch else "en"
    assert chosen_language(settings) == system
    settings.setValue("language", "nl")
    assert chosen_language(settings) == "nl"
    monkeypatch.setenv("REDACTIE_LANGUAGE", "en_US")
    assert chosen_language(settings) == "en"
    monkeypatch.setenv("REDACTIE_LANGUAGE", "xx")
    assert chosen_language(settings) == "nl"


def test_qt_itself_speaks_dutch_too(qapp: QApplication) -> None:
    before = QLocale()
    try:
        install_language(qapp, "nl")
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"
        assert QLocale().language() == QLocale.Language.Dutch
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)
