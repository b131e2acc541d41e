"""The texts on the screen in the user's language."""

import os
from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QSettings, QTranslator

from redactie.model.errors import RedactieError
from redactie.model.message import Message
from redactie.translation import Catalogue

LANGUAGES: Mapping[str, str] = {"nl": "Nederlands", "en": "English"}


def tr(text: str, n: int = -1, **values: object) -> str:
    """Return a text in the user's language with its `{named}` places filled; `n` chooses the form and fills `%n`.

    The text must be a literal, so that `packaging/translations.py` finds it.
    """
    translated = QCoreApplication.translate("", text, None, n)
    return translated.format(**values) if values else translated


def tr_message(message: Message) -> str:
    """Return a message of the core in the user's language; messages among its values are translated too.

    A value called `n` chooses between the singular and the plural.
    """
    values = {name: _value(value) for name, value in message.values.items()}
    count = message.values.get("n", -1)
    text = QCoreApplication.translate("", message.template, None, count if isinstance(count, int) else -1)
    return text.format(**values)


def tr_error(error: RedactieError) -> str:
    """Return what happened and what to do about it, as sentences in the user's language."""
    parts = [tr_message(error.what)]
    if error.remedy:
        parts.append(tr_message(error.remedy))
    return " ".join(parts)


def _value(value: object) -> object:
    if isinstance(value, Message):
        return tr_message(value)
    if isinstance(value, (tuple, list)):
        return ", ".join(str(_value(each)) for each in cast("tuple[object, ...]", value))
    return value


class CatalogueTranslator(QTranslator):
    """Gives Qt the texts of a catalogue, whatever the context in which Qt asks."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        """Say whether the catalogue is empty; Qt does not ask an empty translator."""
        return not self._catalogue.forms

    def translate(
        self,
        context: str,  # noqa: ARG002
        sourceText: str,  # noqa: N803 (Qt's name)
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,
    ) -> str | None:  # pyright: ignore[reportIncompatibleMethodOverride] (Qt takes null for "I do not know")
        """Return the translation, or None to let Qt go on asking."""
        return self._catalogue.text(sourceText, n)


def chosen_language(settings: QSettings) -> str:
    """Return the language of the window: what `REDACTIE_LANGUAGE` says, else the user's choice, else the system's."""
    for wish in (os.environ.get("REDACTIE_LANGUAGE", ""), str(settings.value("language", "") or "")):
        if wish[:2].lower() in LANGUAGES:
            return wish[:2].lower()
    return "nl" if QLocale.system().language() == QLocale.Language.Dutch else "en"


def install_language(app: QCoreApplication, language: str) -> None:
    """Make the program and Qt's own dialogs speak this language from now on."""
    system = QLocale.system()
    own = QLocale(language) if language == "nl" else QLocale("en_GB")
    QLocale.setDefault(system if system.name().startswith(language) else own)
    app.installTranslator(CatalogueTranslator(Catalogue.load(language), app))
    if language != "en":
        qt = QTranslator(app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if qt.load(f"qtbase_{language}", folder):
            app.installTranslator(qt)
