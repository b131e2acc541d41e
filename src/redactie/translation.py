"""The translations of the program's texts, read from Qt's translation files without Qt.

The window and the command line speak from the same `resources/translations/redactie_<language>.ts`; the window gives
it to Qt through a translator, the command line asks it directly.
"""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Self
from xml.etree import ElementTree

from msgspec import Struct

from redactie.resources import resource


class Catalogue(Struct, frozen=True):
    """Translations by English source text: one form, or the singular and the plural for a text with `%n`."""

    language: str
    forms: Mapping[str, tuple[str, ...]]

    @classmethod
    def load(cls, language: str) -> Self:
        """Load the catalogue of a language such as `nl` or `nl_NL`; an unknown one gives the English texts."""
        path = resource("translations", f"redactie_{language[:2].lower()}.ts")
        return cls(language, MappingProxyType(_read(path) if path.is_file() else {}))

    def text(self, source: str, n: int = -1) -> str | None:
        """Return the translation, in its plural form unless `n` is 1, or None where there is none."""
        forms = self.forms.get(source)
        if not forms:
            return None
        return forms[0] if n == 1 else forms[-1]


def _read(path: Path) -> dict[str, tuple[str, ...]]:
    forms: dict[str, tuple[str, ...]] = {}
    for entry in ElementTree.parse(path).iter("message"):  # noqa: S314 (our own file)
        source, target = entry.findtext("source"), entry.find("translation")
        if source is None or target is None:
            continue
        texts = tuple(form.text or "" for form in target.iter("numerusform")) or (target.text or "",)
        if all(texts):
            forms[source] = texts
    return forms
