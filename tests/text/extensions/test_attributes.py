import pytest

from redactie.text.extensions.attributes import read_attributes

_KNOWN = frozenset({"credit", "columns"})


@pytest.mark.parametrize(
    ("text", "attributes"),
    [
        ("", {}),
        ("{columns=2}", {"columns": "2"}),
        ('{columns="2"}', {"columns": "2"}),
        ("{credit='Foto: Jan'}", {"credit": "Foto: Jan"}),
        ('{: credit="Foto: Jan" columns=3 }', {"credit": "Foto: Jan", "columns": "3"}),
        ('{credit="Anna, 2026 (CC BY)"}', {"credit": "Anna, 2026 (CC BY)"}),
    ],
)
def test_known_attributes_are_read(text: str, attributes: dict[str, str]):
    assert read_attributes(text, _KNOWN) == attributes


@pytest.mark.parametrize(
    "text",
    [
        "{}", "{ }", "{.klasse}", "{#id}", "{width=50%}", "{columns}", "{columns=}", "{columns=0}", "{columns=10}",
        "{columns=twee}", "{columns=²}", "{columns=2 .klasse}", '{credit="Jan" wie=Anna}', "{credit=Foto: Jan}",
        "columns=2",
        "{columns=2", "{columns=2}{columns=3}", "{columns=2\n}", "{columns=2 columns=3}", '{credit="Jan"tje}',
    ],
)  # fmt: skip
def test_anything_else_is_not_understood_as_a_whole(text: str):
    assert read_attributes(text, _KNOWN) is None
