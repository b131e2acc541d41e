"""The window in one of its languages, for as long as a test needs it."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from redactie.app.translate import CatalogueTranslator
from redactie.translation import Catalogue


@contextmanager
def speaking(app: QApplication, language: str) -> Generator[None]:
    """Let the program's own texts be in this language."""
    translator = CatalogueTranslator(Catalogue.load(language), app)
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        translator.deleteLater()
