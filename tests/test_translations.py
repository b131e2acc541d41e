"""The texts of the program and their translations stay in step."""

import importlib.util
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

SCRIPT = Path(__file__).parents[1] / "packaging" / "translations.py"


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("redactie_translations_script", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # What is looked up by the name of its module must find it.
    importlib.import_module("sys").modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_every_text_is_translated_and_no_translation_is_unused(translations: ModuleType) -> None:
    assert translations.check() == []


def test_a_text_that_is_no_literal_is_complained_about(translations: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('tr("good" " text")\nself.tr(name)\nmessage(f"{x}")\nother(name)\n')
    texts, complaints = translations.extract(tmp_path)
    assert set(texts) == {"good text"}
    assert complaints == ["a.py:2: the text is not a literal", "a.py:3: the text is not a literal"]


@pytest.mark.parametrize(
    ("forms", "complaint"),
    [
        ({}, "untranslated"),
        ({"%n of {name}": ("%n van {name}",)}, "untranslated"),
        ({"%n of {name}": ("", "")}, "untranslated"),
        ({"%n of {name}": ("één van {nam}", "%n van {name}")}, "other {holes}"),
        ({"%n of {name}": ("één van {name}", "%n van iemand")}, "other {holes}"),
        ({"%n of {name}": ("één van {name}", "%n van {name}"), "gone": ("weg",)}, "unused"),
    ],
)
def test_what_is_wrong_with_a_translation_is_found(
    translations: ModuleType, forms: dict[str, tuple[str, ...]], complaint: str
) -> None:
    texts = {"%n of {name}": translations.Text("%n of {name}", "a.py:1")}
    found = translations.complaints("nl", texts, forms)
    assert len(found) == 1
    assert complaint in found[0]


def test_a_file_keeps_its_translations_and_marks_what_is_new(translations: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "redactie_nl.ts"
    texts = {source: translations.Text(source, "a.py:1") for source in ("old", "new", "%n <lines>")}
    translations.write(path, "nl", texts, {"old": ("oud",), "%n <lines>": ("%n <regel>", "%n <regels>")})
    assert translations.read(path) == {"old": ("oud",), "new": ("",), "%n <lines>": ("%n <regel>", "%n <regels>")}
    unfinished = [
        entry.findtext("source")
        for entry in ElementTree.parse(path).iter("message")
        if entry.find("translation[@type='unfinished']") is not None
    ]
    assert unfinished == ["new"]


def test_english_needs_only_the_plurals(translations: ModuleType) -> None:
    texts = {source: translations.Text(source, "a.py:1") for source in ("one text", "%n texts")}
    assert set(translations.wanted("en", texts)) == {"%n texts"}
    assert set(translations.wanted("nl", texts)) == {"one text", "%n texts"}
