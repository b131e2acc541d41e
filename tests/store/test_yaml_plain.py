"""The quick reader gives what ruamel.yaml gives, or gives way to it."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from redactie.store.frontmatter import Parts
from redactie.store.yaml_fields import BrokenYamlError, Field, Odd
from redactie.store.yaml_plain import read_plain
from redactie.store.yaml_values import read_thoroughly, read_values
from tests.store.strategies import HEADS, NEWLINES, TEXTS

_SAMPLE = Path(__file__).parents[2] / "resources" / "sample"

# Lines that make front matter together, or something that only looks like it.
_NAMES = st.sampled_from(["title", "lead", "a", "image", "x-y", "null", "- a", "'a'", "é"])
_SIGNS = st.sampled_from(
    [": ", ":", ":  ", " : ", ": >-\n  ", ": |\n    ", ": >\n ", ": |-\n  ", ":\n  ", ":\n- ", ":\n  - "]
)
_ENDS = st.sampled_from(
    ["\n", "\n\n", " \n", "\n  \n", "\n# noot\n", "\n  # noot\n", " # noot\n", "\n  ", "\n   ", "\n  - ", "\n- ", ""]
)
_WORDS = st.one_of(
    st.sampled_from(
        [
            "a",
            "een zin",
            "a b:c",
            "a: b",
            "a:",
            "a#b",
            "a #b",
            "[a, b]",
            "[a, 'b']",
            "[ a ]",
            "[]",
            "[,]",
            "[a,]",
            "[a: b]",
            "[a, null]",
            "{a: b}",
            "'a'",
            '"a"',
            "'a''b'",
            '"a\\nb"',
            "''",
            "'",
            "'a' b",
            "~",
            "null",
            "-",
            "- a",
            "-1",
            "?",
            "&x a",
            "*x",
            "!!str 1",
            "|",
            ">",
            "%a",
            "---",
            "...",
            "‘s",
            "é",
            "1.5",
            "=",
            "<<",
            "title: b",
            "  a",
            "[a\n  b]",
        ]
    ),
    TEXTS,
)
_LINES = st.tuples(st.sampled_from(["", "", "", "  ", " "]), _NAMES, _SIGNS, _WORDS, _ENDS).map("".join)
_LOOKALIKES = st.lists(_LINES, max_size=5).map("".join)


@given(st.one_of(HEADS, _LOOKALIKES), NEWLINES)
@example("a: 'x'\n  'y'\n", "\n")
@example("a: |\n  x\n\n\n", "\r\n")
@example("a:\n  b: >-\n    c\n    d\n  # e\nf: g\n", "\n")
def test_both_readers_agree(head: str, newline: str) -> None:
    text = head.replace("\n", newline)
    fields = read_plain(text)
    if fields is not None:
        assert fields == read_thoroughly(text)


@pytest.mark.parametrize("path", sorted(_SAMPLE.glob("issues/*/articles/*.md")), ids=lambda path: path.stem)
def test_the_sample_is_read_by_the_quick_one(path: Path) -> None:
    head = Parts.split(path.read_text(encoding="utf-8")).head
    fields = read_plain(head)
    assert fields
    assert fields == read_thoroughly(head)


@pytest.mark.parametrize(
    ("head", "value"),
    [
        ("a: een zin\n", "een zin"),
        ("a: 12:30 uur, 1#2 van C#\n", "12:30 uur, 1#2 van C#"),
        ("a: 'met: punt'\n", "met: punt"),
        ('a: "# geen noot"  \n', "# geen noot"),
        ("a:\n", None),
        ("a: ~\n", None),
        ("a: 'null'\n", "null"),
        ("a: >-\n  een\n  twee\n\nb: c\n", "een twee"),
        ("a: |\n  een\n\n    twee\n\n", "een\n\n  twee\n"),
        ("a: [x, 'y z', null]\n", ("x", "y z", None)),
        ("a: []\n", ()),
        ("a:\n- x\n# noot\n- y\n", ("x", "y")),
        ("a:\n  - x\n\nb: c\n", ("x",)),
        ("a:\n  x: een\n  y:\n  z: |-\n    twee\n", {"x": Field(2, "een"), "y": Field(3, None), "z": Field(4, "twee")}),
    ],
)
def test_usual_shapes_are_read(head: str, value: object) -> None:
    fields = read_plain(head)
    assert fields is not None
    assert fields["a"] == Field(1, value)  # pyright: ignore[reportArgumentType]
    assert fields == read_thoroughly(head)


@pytest.mark.parametrize(
    "head",
    [
        "a: b\n  c\n",
        "a: b # noot\n",
        "a: [b,\n  c]\n",
        "a: {b: c}\n",
        "a: &x b\n",
        "a: 'b''c'\n",
        'a: "b\\tc"\n',
        "a: b: c\n",
        "a: b\na: c\n",
        "a:\n  b: c\n  b: d\n",
        "a:\n  b:\n    c: d\n",
        "a: |+\n  b\n",
        "a: |2\n   b\n",
        "a: >-\n  b\n\n  c\n",
        "a: |\n\n  b\n",
        "a: b\tc\n",
        "a: b",
        "- a\n",
        "'a': b\n",
        "a: |\n",
        "a: b\u2028c\n",
        "  a: b\nc: d\n",
        "...\n",
    ],
)
def test_what_is_unusual_or_wrong_is_left_to_the_other(head: str) -> None:
    assert read_plain(head) is None


def test_what_no_field_can_be_is_told_apart() -> None:
    fields = read_values("a: [[x]]\nb: {c: d, c: e}\nf: {g: [h]}\n")
    assert [field.value for field in fields.values()] == [(Odd.DEEP,), Odd.TWICE, {"g": Field(3, Odd.DEEP)}]


def test_broken_front_matter_is_refused() -> None:
    with pytest.raises(BrokenYamlError):
        read_values("a: b: c\n")


def test_an_issue_opens_without_the_slow_libraries() -> None:
    code = (
        "import sys; from pathlib import Path; from redactie.store.publication import PublicationFolder; "
        "folder = PublicationFolder.open(Path(sys.argv[1])); folder.open_issue(folder.issue_ids()[0]).findings; "
        "print([name for name in ('ruamel.yaml', 'tomlkit', 'redactie.text.tree', 'markdown') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, str(_SAMPLE)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
