from pathlib import Path

import pytest

from redactie.store.errors import StoreError
from redactie.store.toml_file import TomlFile, parse


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "blad.toml"


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("a = een\n", 1, "no text between quotes"),
        ("a = 1\nb\n", 2, "without “=”"),
        ("a = 1\n: b\n", 2, "no name with a value"),
        ("a = [1\n", 2, "A bracket is opened"),
        ("a = 1\na = 2\n", 2, "stands twice"),
        ("[a]\n[b]\n[a]\n", 3, "stands twice"),
        ("a = 'x' y\n", 1, "something behind the value"),
        ('a = "x\nb = 1\n', 1, "not closed with a quote"),
        ('a = "\\q"\n', 1, "The TOML parser says"),
        ("a = " + "[" * 5000, 1, "The TOML parser says: nested too deep"),
    ],
)
def test_broken_toml_is_refused_with_line_and_reason(path: Path, text: str, line: int, reason: str) -> None:
    with pytest.raises(StoreError, match=reason) as caught:
        parse(text, path)
    assert (caught.value.path, caught.value.line) == (path, line)
    assert caught.value.remedy


def test_a_name_that_stands_twice_is_to_be_taken_out_once(path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        parse("a = 1\na = 2\n", path)
    assert str(caught.value.remedy) == "Take one of the two out in a text editor."


def test_a_file_that_is_not_there_is_empty_and_can_be_made(path: Path) -> None:
    file = TomlFile.load(path, path.parent)
    assert (file.data, file.fault, file.fingerprint) == ({}, None, None)
    saved = file.save("a = 1\n")
    assert saved == TomlFile.load(path, path.parent)
    assert saved.data == {"a": 1}


def test_mark_and_line_ends_are_put_back(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbfa = 1\r\nb = 2\r\n")
    file = TomlFile.load(path, path.parent)
    assert file.text == "a = 1\nb = 2\n"
    file.save("a = 3\nb = 2\n")
    assert path.read_bytes() == b"\xef\xbb\xbfa = 3\r\nb = 2\r\n"


def test_the_same_text_is_not_written_again(path: Path) -> None:
    path.write_text("a = 1\n", encoding="utf-8")
    file = TomlFile.load(path, path.parent)
    path.write_text("a = 2\n", encoding="utf-8")
    assert file.save("a = 1\n") is file
    assert path.read_text("utf-8") == "a = 2\n"


def test_a_broken_file_is_never_written(path: Path) -> None:
    path.write_text("a =\n", encoding="utf-8")
    file = TomlFile.load(path, path.parent)
    with pytest.raises(StoreError, match="no text between quotes"):
        file.save("a = 1\n")
    assert path.read_text("utf-8") == "a =\n"


def test_broken_text_is_not_written(path: Path) -> None:
    path.write_text("a = 1\n", encoding="utf-8")
    with pytest.raises(StoreError):
        TomlFile.load(path, path.parent).save("a = \n")
    assert path.read_text("utf-8") == "a = 1\n"


def test_the_line_of_a_name_is_found(path: Path) -> None:
    file = TomlFile(path, 'id = "a"\n  "id"="b"\nidee = 1\n')
    assert file.line_of("id") == 1
    assert file.line_of("id", "b") == 2
    assert file.line_of("idee") == 3
    assert file.line_of("weg") is None
