"""The web sheet of a publication: what is let in, and what is told with its line and left out."""

from pathlib import Path

import pytest

from redactie.layout.styles.choice import load_style
from redactie.layout.styles.style import HouseStyle


def written(folder: Path, css: str) -> Path:
    """Put a sheet in a publication folder and return the folder."""
    (folder / "style").mkdir(exist_ok=True)
    (folder / "style" / "web.css").write_text(css, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "css",
    [
        "h2 { color: var(--accent) }",
        "/* url( en } in een opmerking */ p::before { content: '} \\201c @import' }",
        "@media print { h2 { color: black } }",
        "",
    ],
)
def test_a_sheet_that_stays_in_the_page_is_taken(tmp_path: Path, css: str):
    choice = load_style("modern", written(tmp_path, css))
    assert not choice.problems
    assert choice.style.own_sheet == css


@pytest.mark.parametrize(
    ("css", "line", "reason"),
    [
        ("h2 { color: red }\n\n@import 'https://example.org/a.css';", 3, "@import"),
        ("h2 { background: url(https://example.org/a.png) }", 1, "url("),
        ("h2 { background: URL (x) }\nh3 { background: Url('x') }", 2, "Url("),
        ("h2 { background: -webkit-image-set('https://example.org/a.png' 1x) }", 1, "image-set("),
        ("h2 { background: u\\72l(https://example.org/a.png) }", 1, "\\"),
        ("\n/* </style><script> */", 2, "</"),
        ("h2::before { content: '</style>' }", 1, "</"),
        ("h2 {\n color: red;\n", 1, "does not match"),
        ("h2 { color: red }\n}", 2, "does not match"),
        ("h2::before { content: 'open\n}", 1, "does not match"),
        ("h2 {}\n/* open", 2, "does not match"),
    ],
)
def test_a_sheet_that_reaches_out_or_is_not_whole_is_told_and_left_out(
    tmp_path: Path, css: str, line: int, reason: str
):
    choice = load_style("modern", written(tmp_path, css))
    assert choice.style == HouseStyle.load("modern")
    (problem,) = choice.problems
    assert problem.path == tmp_path / "style" / "web.css"
    assert problem.line == line
    assert reason in str(problem.what)


def test_the_tokens_count_when_the_sheet_is_broken(tmp_path: Path):
    written(tmp_path, "}")
    (tmp_path / "style" / "tokens.toml").write_text("[sizes]\nheadline = 22\n", encoding="utf-8")
    assert load_style("modern", tmp_path).style.tokens.sizes.headline == 22


def test_a_sheet_that_is_no_text_or_no_file_is_told(tmp_path: Path):
    (written(tmp_path, "") / "style" / "web.css").write_bytes(b"\xff\xfe")
    assert "cannot be read" in str(load_style("modern", tmp_path).problems[0])
    (tmp_path / "style" / "web.css").unlink()
    (tmp_path / "style" / "web.css").mkdir()
    assert "not a file" in str(load_style("modern", tmp_path).problems[0])
