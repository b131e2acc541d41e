"""The house style of a publication: what it asks for with its own changes, or what can be had instead."""

import os
import sys
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.layout.engine import load_fonts
from redactie.layout.styles.choice import choose_style
from redactie.layout.styles.style import FAMILIES, HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.colour import Colour
from redactie.resources import house_styles, resource
from redactie.text.edition import Edition, Folders
from tests.support.editions import make_article, make_edition


def edition(folder: Path, style: str = "modern", tokens: str | None = None) -> Edition:
    """Return an edition whose publication in this folder has a style, and changes these tokens of it."""
    if tokens is not None:
        (folder / "style").mkdir()
        (folder / "style" / "tokens.toml").write_text(tokens, encoding="utf-8")
    made = make_edition([make_article()], folders=Folders(folder, folder))
    return replace(made, publication=replace(made.publication, style=style))


@pytest.mark.parametrize("name", house_styles())
def test_a_publication_is_set_in_the_style_that_it_names(tmp_path: Path, name: str):
    choice = choose_style(edition(tmp_path, name))
    assert choice.style == HouseStyle.load(name)
    assert not choice.problems


def test_a_publication_changes_some_tokens(tmp_path: Path):
    choice = choose_style(edition(tmp_path, tokens='[colours]\naccent = "#123456"\n[sizes]\nheadline = 22\n'))
    modern = HouseStyle.load("modern").tokens
    assert not choice.problems
    assert choice.style.tokens.colours == replace(modern.colours, accent=Colour.parse("#123456"))
    assert choice.style.tokens.sizes == replace(modern.sizes, headline=22)
    assert choice.style.tokens.page == modern.page


def test_pages_follow_the_changed_tokens(tmp_path: Path):
    plain = edition(tmp_path)
    before = choose_style(plain).style
    after = choose_style(edition(tmp_path, tokens="[sizes]\nheadline_lead = 20\n")).style
    printed: list[bytes] = []
    for style in (before, after):
        with closing(Typesetter(style)) as typesetter:
            printed.append(typesetter.typeset(plain).pdf)
    assert printed[0] != printed[1]


@pytest.mark.parametrize(
    ("tokens", "line", "reason"),
    [
        ("[colours]\n\naccent = 12\n", 3, "colours.accent"),
        ("# Eigen\n[sizes]\nheadline = 'groot'\n", 3, "sizes.headline"),
        ("[sizes]\nheadline = 1000\n", 2, "sizes.headline"),
        ("[sizes]\nbody = 9\nleading = 8\n", 3, "closer"),
        ("[page]\ngutter = -1\n", 2, "page.gutter"),
        ("[page]\ncolumns = 5\n", 2, "page.columns"),
        ("[page]\nmargin_inner = nan\n", 2, "page.margin_inner"),
        ("[page]\nmargin_inner = 100\nmargin_outer = 100\n", 1, "no room"),
        ('[fonts]\nbody = "Comic Sans"\n', 2, "fonts.body"),
        ("[sizes]\nheadlines = 20\n", 2, "sizes.headlines"),
        ("[colors]\naccent = '#123456'\n", 1, "colors"),
        ("sizes = 7\n", None, "sizes"),
        ("[sizes]\nbody = \n", 2, "cannot be read"),
        ("[sizes", 1, "cannot be read"),
    ],
)
def test_tokens_that_cannot_be_used_are_told_and_left_out(tmp_path: Path, tokens: str, line: int | None, reason: str):
    choice = choose_style(edition(tmp_path, tokens=tokens))
    assert choice.style == HouseStyle.load("modern")
    (problem,) = choice.problems
    assert problem.path == tmp_path / "style" / "tokens.toml"
    assert problem.line == line
    assert reason in str(choice.problems[0])


def test_tokens_that_are_no_text_are_told(tmp_path: Path):
    made = edition(tmp_path, tokens="")
    (tmp_path / "style" / "tokens.toml").write_bytes(b"\xff\xfe")
    assert "cannot be read" in str(choose_style(made).problems[0])


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need rights on Windows")
@pytest.mark.parametrize("linked", ["tokens.toml", "style"])
def test_tokens_outside_the_publication_are_never_read(tmp_path: Path, linked: str):
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    outside.mkdir()
    (outside / "tokens.toml").write_text("[sizes]\nbody = 11\n", encoding="utf-8")
    inside.mkdir()
    if linked == "style":
        (inside / "style").symlink_to(outside)
    else:
        (inside / "style").mkdir()
        (inside / "style" / "tokens.toml").symlink_to(outside / "tokens.toml")
    choice = choose_style(edition(inside))
    assert choice.style == HouseStyle.load("modern")
    assert "outside the publication" in str(choice.problems[0])


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need rights on Windows")
def test_a_link_to_itself_is_told(tmp_path: Path):
    (tmp_path / "style").mkdir()
    (tmp_path / "style" / "tokens.toml").symlink_to("tokens.toml")
    assert "cannot be read" in str(choose_style(edition(tmp_path)).problems[0])


@pytest.mark.skipif(sys.platform == "win32", reason="pipes differ on Windows")
def test_tokens_that_are_no_file_or_too_large_are_told_and_not_read(tmp_path: Path):
    made = edition(tmp_path, tokens="#" * 1_000_001)
    assert "too large" in str(choose_style(made).problems[0])
    (tmp_path / "style" / "tokens.toml").unlink()
    os.mkfifo(tmp_path / "style" / "tokens.toml")  # who reads it waits for ever
    assert "not a file" in str(choose_style(made).problems[0])


def test_an_unknown_style_is_told_and_the_usual_one_taken(tmp_path: Path):
    choice = choose_style(edition(tmp_path, "bestaat-niet"))
    assert choice.style == HouseStyle.load("classic")
    assert "bestaat-niet" in str(choice.problems[0])


def test_the_families_are_those_of_the_fonts():
    assert sorted(load_fonts(resource("fonts")).families()) == list(FAMILIES)
