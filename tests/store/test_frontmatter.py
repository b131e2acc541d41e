import pytest

from redactie.store.frontmatter import Parts, UnclosedError, count_lines, unix


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ("", "", "", "")),
        ("Tekst\n", ("", "", "", "Tekst\n")),
        ("\ufeffTekst", ("\ufeff", "", "", "Tekst")),
        ("---\na: 1\n---\n\nTekst\n", ("---\n", "a: 1\n", "---\n\n", "Tekst\n")),
        ("---\na: 1\n---\nTekst", ("---\n", "a: 1\n", "---\n", "Tekst")),
        ("---\na: 1\n---", ("---\n", "a: 1\n", "---", "")),
        ("---\n---\n\n\nTekst", ("---\n", "", "---\n\n", "\nTekst")),
        ("\ufeff---  \r\na: 1\r\n...\r\n\r\nTekst\r\n", ("\ufeff---  \r\n", "a: 1\r\n", "...\r\n\r\n", "Tekst\r\n")),
        ("---\na: |\n  ---\n---\nx", ("---\n", "a: |\n  ---\n", "---\n", "x")),
        ("---\ra: 1\r---\r\rx", ("---\r", "a: 1\r", "---\r\r", "x")),
        ("----\nx", ("", "", "", "----\nx")),
        ("--- x\n", ("", "", "", "--- x\n")),
    ],
)
def test_a_file_falls_apart_and_joins_again(text: str, parts: tuple[str, ...]) -> None:
    split = Parts.split(text)
    assert (split.opening, split.head, split.closing, split.body) == parts
    assert split.join() == text


@pytest.mark.parametrize("text", ["---", "---\n", "---\na: 1\n", "---\na: 1\n ---\n"])
def test_front_matter_without_an_end_is_told(text: str) -> None:
    with pytest.raises(UnclosedError):
        Parts.split(text)


@pytest.mark.parametrize(("text", "newline"), [("a\r\nb\n", "\r\n"), ("a\nb\r\n", "\n"), ("a\rb", "\r"), ("a", "\n")])
def test_lines_end_as_the_first_one_does(text: str, newline: str) -> None:
    assert Parts.split(text).newline == newline


@pytest.mark.parametrize(
    ("text", "body", "joined"),
    [
        ("---\na: 1\n---\nx", "y\n", "---\na: 1\n---\ny\n"),
        ("---\na: 1\n---\nx", "\ny", "---\na: 1\n---\n\n\ny"),
        ("---\na: 1\n---", "y", "---\na: 1\n---\n\ny"),
        ("---\na: 1\n---", "", "---\na: 1\n---"),
        ("---\r\na: 1\r\n---\r\n\r\nx", "y\nz", "---\r\na: 1\r\n---\r\n\r\ny\r\nz"),
        ("x", "---\ny\n---\n", "---\n---\n\n---\ny\n---\n"),
        ("x", "\ny", "\ny"),
    ],
)
def test_another_text_is_never_taken_for_front_matter(text: str, body: str, joined: str) -> None:
    made = Parts.split(text).with_text(body)
    assert made.join() == joined
    assert Parts.split(joined).text == body


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("x\r\n", "---\r\nb: 2\r\n---\r\n\r\nx\r\n"),
        ("\ufeffx", "\ufeff---\nb: 2\n---\n\nx"),
        ("---\na: 1\n---\nx", "---\nb: 2\n---\nx"),
    ],
)
def test_a_head_comes_between_fences(text: str, joined: str) -> None:
    parts = Parts.split(text)
    assert parts.with_head(f"b: 2{parts.newline}").join() == joined


def test_lines_of_any_system_are_counted_and_made_one() -> None:
    assert count_lines("a\r\nb\rc\n") == 3
    assert unix("a\r\nb\rc\n") == "a\nb\nc\n"


def test_the_head_starts_on_the_second_line() -> None:
    assert Parts.split("---\na: 1\n---\n").head_line == 2
