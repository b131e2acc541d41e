#!/usr/bin/env python3
"""Keeps the translation files in step with the texts in the code.

    translations.py update    adds what is new to resources/translations/*.ts and takes out what is gone
    translations.py check     says what is untranslated, unused or broken; exit code 1 if anything is

The texts are the literal first arguments of `tr(…)` and `message(…)`. One with `%n` in it has a singular and a plural,
also in English, which is why there is an English file: it holds those texts and no others.
"""

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "redactie"
FILES = {language: ROOT / "resources" / "translations" / f"redactie_{language}.ts" for language in ("nl", "en")}
FUNCTIONS = frozenset({"tr", "message"})

Forms = tuple[str, ...]


@dataclass(frozen=True)
class Text:
    """A text in the code and the first place where it stands."""

    source: str
    place: str

    @property
    def plural(self) -> bool:
        """Whether the text has a singular and a plural."""
        return "%n" in self.source


def extract(folder: Path) -> tuple[dict[str, Text], list[str]]:
    """Return the texts of all Python files under a folder, and complaints about calls whose text is no literal."""
    texts: dict[str, Text] = {}
    complaints: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        for call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            place = f"{path.relative_to(folder).as_posix()}:{call.lineno}"
            first = call.args[0] if call.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                texts.setdefault(first.value, Text(first.value, place))
            else:
                complaints.append(f"{place}: the text is not a literal")
    return texts, complaints


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in FUNCTIONS:
                yield node


def read(path: Path) -> dict[str, Forms]:
    """Return the translations of a file by source text; what is not translated has empty forms."""
    if not path.is_file():
        return {}
    found: dict[str, Forms] = {}
    for entry in ElementTree.parse(path).iter("message"):
        target = entry.find("translation")
        if target is not None:
            forms = tuple(form.text or "" for form in target.iter("numerusform")) or (target.text or "",)
            found[entry.findtext("source") or ""] = forms
    return found


def write(path: Path, language: str, texts: Mapping[str, Text], forms: Mapping[str, Forms]) -> None:
    """Write a translation file, sorted by place in the code so that what belongs together stands together."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "redactie"
    for text in sorted(texts.values(), key=lambda each: (each.place.split(":")[0], each.source)):
        entry = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
        ElementTree.SubElement(entry, "location", filename=text.place.split(":")[0])
        ElementTree.SubElement(entry, "source").text = text.source
        target = ElementTree.SubElement(entry, "translation")
        known = forms.get(text.source, ())
        if not known or not all(known):
            target.set("type", "unfinished")
        if text.plural:
            for form in (*known, "", "")[:2]:
                ElementTree.SubElement(target, "numerusform").text = form
        else:
            target.text = known[0] if known else ""
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def wanted(language: str, texts: Mapping[str, Text]) -> dict[str, Text]:
    """Return the texts that the file of a language must hold."""
    return {source: text for source, text in texts.items() if text.plural or language != "en"}


def complaints(language: str, texts: Mapping[str, Text], forms: Mapping[str, Forms]) -> list[str]:
    """Return what is wrong with the translations of a language."""
    needed = wanted(language, texts)
    found = [f"{language}: unused: {source!r}" for source in forms if source not in needed]
    for source, text in needed.items():
        known = forms.get(source, ())
        if len(known) != (2 if text.plural else 1) or not all(known):
            found.append(f"{language}: untranslated: {source!r} ({text.place})")
        elif any(_holes(form) - _holes(source) for form in known) or _holes(known[-1]) != _holes(source):
            found.append(f"{language}: other {{holes}} than in the text: {source!r} ({text.place})")
    return found


def _holes(text: str) -> set[str]:
    return set(re.findall(r"\{[^}]*\}|%n", text))


def update() -> int:
    """Bring the files in step; return how many texts wait for a translation."""
    texts, wrong = extract(SOURCES)
    waiting = 0
    for language, path in FILES.items():
        needed, forms = wanted(language, texts), read(path)
        write(path, language, needed, forms)
        waiting += sum(1 for source in needed if not all(forms.get(source, ("",))))
    print(*wrong, f"{len(texts)} texts, {waiting} without a translation", sep="\n")
    return waiting


def check() -> list[str]:
    """Return everything that is wrong."""
    texts, found = extract(SOURCES)
    for language, path in FILES.items():
        found += complaints(language, texts, read(path))
    return found


def main(words: list[str]) -> int:
    """Run the command; return the exit code."""
    if words == ["update"]:
        update()
        return 0
    if words == ["check"]:
        found = check()
        print(*found, sep="\n")
        return 1 if found else 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
