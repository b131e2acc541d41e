import pytest

from redactie.store.yaml_tree import BrokenYamlError, read, scalar, sequence


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("title: een: twee\n", 1, "A text with a colon in it needs quotes"),
        ("title: x\nlead: [a\n", 2, "A bracket is opened and not closed"),
        ("title: x\nlead: {a: b c: d}\n", 2, "A bracket is opened|A text with a colon"),
        ("a: 1\n\tb: 2\n", 2, "There is a tab"),
        ("a: 'b\n", 1, "A quote is opened and not closed"),
        ('a: "b\nc: d\n', 1, "A quote is opened and not closed"),
        ("a: 1\nb\nc: 2\n", 2, "A name without a colon"),
        ("a: 1\n  b: 2\n", 2, "A text with a colon"),
        ("a:\n  b: 1\n c: 2\n", 3, "further to the left or right"),
        ("a: @x\n", 1, "starts with such a character"),
        ("a: 1\nb: \x07\n", 2, "not text"),
        ("- a\n", 1, "names with values"),
        ("tekst\n", 1, "names with values"),
        ("a: *x\n", 1, "A text that starts with \\* needs quotes"),
        ("%YAML 9\na: 1\n", 1, "The YAML parser says"),
        ("a: 1\nb: 2\na: 3\n", 3, "stands twice"),
        ("a: " + "[" * 5000, 1, "too deep"),
        ("a: 1\n" * 100_000, 1, "more of it"),
    ],
)
def test_broken_yaml_is_refused_with_line_and_reason(text: str, line: int, reason: str) -> None:
    with pytest.raises(BrokenYamlError, match=reason) as caught:
        read(text)
    assert caught.value.line == line


@pytest.mark.parametrize("text", ["", "# noot\n", "\n", "~\n"])
def test_nothing_is_no_entries(text: str) -> None:
    assert read(text).entries == {}


@pytest.mark.parametrize(
    ("text", "value"),
    [("2030", "2030"), ("1.50", "1.50"), ("nee", "nee"), ("2026-12-10", "2026-12-10"), ("true", "true"),
     ("0x1F", "0x1F"), ("", None), ("~", None), ("null", None), ("'null'", "null"), ('""', ""), ('"a\\nb"', "a\nb")],
)  # fmt: skip
def test_a_value_is_the_text_that_was_written(text: str, value: str | None) -> None:
    assert scalar(read(f"a: {text}\n").entries["a"].value) == value


def test_a_list_is_no_text_and_a_text_no_list() -> None:
    entries = read("a: [1]\nb: 2\n").entries
    with pytest.raises(TypeError):
        scalar(entries["a"].value)
    with pytest.raises(TypeError):
        sequence(entries["b"].value)
    assert [scalar(each) for each in sequence(entries["a"].value)] == ["1"]


def test_an_entry_knows_its_line() -> None:
    entries = read("# noot\na: |\n  x\n  y\nb: 2\n").entries
    assert [entry.line for entry in entries.values()] == [2, 5]


def test_anchors_that_would_unfold_to_a_billion_are_only_read() -> None:
    bomb = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 30))
    assert len(read(bomb).entries) == 30
