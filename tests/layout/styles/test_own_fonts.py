"""The fonts of a publication: on its pages, in its documents, on its web page; and told where they are of no use."""

import struct
import sys
from contextlib import closing
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from redactie.check.rules import check
from redactie.layout.pages import Pages
from redactie.layout.styles.choice import choose_style, load_style
from redactie.layout.styles.font_file import font_facts
from redactie.layout.styles.fonts import FAMILIES, faces
from redactie.layout.styles.own_fonts import read_own_fonts
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.resources import resource
from redactie.text.edition import Edition, Folders
from tests.support.editions import make_article, make_edition
from tests.support.fonts import own_font, post_script_font


def edition(folder: Path, tokens: str, title: str = "Een kop") -> Edition:
    (folder / "style").mkdir(exist_ok=True)
    (folder / "style" / "tokens.toml").write_text(tokens, encoding="utf-8")
    return make_edition([make_article(title=title)], folders=Folders(folder, folder))


def pages(made: Edition, memories: Path | None = None) -> Pages:
    with closing(Typesetter(choose_style(made).style, memories)) as typesetter:
        return typesetter.typeset(made)


def fonts_in(pdf: bytes, folder: Path) -> set[str]:
    """Return the names of the fonts of a PDF that are embedded."""
    path = folder / "pages.pdf"
    path.write_bytes(pdf)
    with pikepdf.open(path) as opened:
        descriptors = [each for each in opened.objects if isinstance(each, pikepdf.Dictionary)]
        return {
            str(each.FontName).partition("+")[2]
            for each in descriptors
            if each.get("/Type") == "/FontDescriptor" and ("/FontFile2" in each or "/FontFile3" in each)
        }


HEADLINES = '[fonts]\nheadline = "Eigen Letter"\n'


def test_tokens_may_name_a_font_of_the_publication_and_pages_are_set_in_it(tmp_path: Path):
    own_font(tmp_path, face="Bold")
    made = edition(tmp_path, HEADLINES)
    choice = choose_style(made)
    assert choice.problems == ()
    assert choice.style.families == (*FAMILIES, "Eigen Letter")
    printed = pages(made)
    assert printed.refused == ()
    assert "EigenLetter-Bold" in fonts_in(printed.pdf, tmp_path)


def test_without_the_font_the_tokens_are_told(tmp_path: Path):
    (problem,) = choose_style(edition(tmp_path, HEADLINES)).problems
    assert (problem.path, problem.line) == (tmp_path / "style" / "tokens.toml", 2)


def test_characters_that_only_the_own_font_has_are_printed(tmp_path: Path):
    made = edition(tmp_path, "", "Kop \u10d0")
    assert pages(made).missing_glyphs == {"proef": "\u10d0"}
    own_font(tmp_path, face="Bold", more="\u10d0")
    printed = pages(edition(tmp_path, HEADLINES, "Kop \u10d0"))
    assert printed.missing_glyphs == {}
    assert "EigenLetter-Bold" in fonts_in(printed.pdf, tmp_path)


def test_a_font_that_is_another_by_now_gives_other_pages(tmp_path: Path):
    memories = tmp_path / "memories"
    own_font(tmp_path, face="Bold")
    made = edition(tmp_path, HEADLINES)
    first = pages(made, memories)
    assert pages(made, memories).pdf == first.pdf
    path = own_font(tmp_path, face="Bold", restricted=True)
    path.write_bytes(own_font(tmp_path, face="Italic").read_bytes())
    assert pages(made, memories).pdf != first.pdf


@pytest.mark.parametrize("content", [b"", b"geen letter", b"OTTO" + bytes(200), b"\0\1\0\0\xff\xff" + bytes(300)])
def test_what_is_no_font_is_told_and_left_out(tmp_path: Path, content: bytes):
    good = own_font(tmp_path)
    bad = good.with_name("kapot.otf")
    bad.write_bytes(content)
    good.with_name("LICENTIE.txt").write_text("vrij", encoding="utf-8")
    made = edition(tmp_path, '[fonts]\nsans = "Eigen Letter"\n')
    (finding,) = [finding for finding in check(made, pages(made)) if finding.rule == "style-broken"]
    assert finding.place.path == bad
    assert "damaged" in str(finding.what)


def test_a_font_that_is_cut_off_gives_pages_all_the_same(tmp_path: Path):
    path = own_font(tmp_path, face="Bold")
    whole = path.read_bytes()
    start, length = next(
        struct.unpack_from(">II", whole, 12 + 16 * number + 8)
        for number in range(30)
        if whole[12 + 16 * number : 16 + 16 * number] == b"glyf"
    )
    path.write_bytes(whole[:start] + b"\xff" * length + whole[start + length :])
    made = edition(tmp_path, HEADLINES)
    printed = pages(made)
    assert printed.count == pages(edition(tmp_path, "")).count


def test_a_name_of_the_program_is_not_taken_over(tmp_path: Path):
    own_font(tmp_path, "Source Sans 3")
    (problem,) = load_style("classic", tmp_path).problems
    assert "font of that name" in str(problem)
    assert load_style("classic", tmp_path).style.own_fonts == ()


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need rights on Windows")
def test_fonts_outside_the_publication_are_never_read(tmp_path: Path):
    outside, inside = own_font(tmp_path / "buiten"), tmp_path / "binnen"
    (inside / "style" / "fonts").mkdir(parents=True)
    (inside / "style" / "fonts" / "a.ttf").symlink_to(outside)
    found = read_own_fonts(inside)
    assert found.faces == ()
    assert "outside the publication" in str(found.problems[0])


def test_too_many_fonts_are_told_and_none_is_used(tmp_path: Path):
    path = own_font(tmp_path)
    for number in range(41):
        path.with_name(f"{number}.ttf").write_bytes(b"x")
    found = read_own_fonts(tmp_path)
    assert found.faces == ()
    assert "too many" in str(found.problems[0])


def test_the_faces_of_a_family_are_told_apart(tmp_path: Path):
    for face in ("Regular", "Bold", "Italic"):
        own_font(tmp_path, face=face)
    own = read_own_fonts(tmp_path).faces
    found = faces("Eigen Letter", own)
    assert {shape: face.path.stem for shape, face in found.items()} == {
        (False, False): "EigenLetter-Regular",
        (True, False): "EigenLetter-Bold",
        (False, True): "EigenLetter-Italic",
    }
    assert faces("Source Sans 3", own)[True, True].path == resource("fonts", "SourceSans3-BoldIt.ttf")


def test_what_a_font_says_of_itself_is_read(tmp_path: Path):
    facts = font_facts(own_font(tmp_path, restricted=True).read_bytes())
    assert facts.restricted
    assert facts.outlines
    assert {"a", "€", "ĳ"} <= facts.characters
    other = font_facts(post_script_font(tmp_path).read_bytes())
    assert (other.characters, other.outlines, other.restricted) == ({"a", "\u10d0"}, False, False)


@given(st.binary(max_size=400), st.integers(0, 400))
def test_no_bytes_are_too_strange_to_be_refused(junk: bytes, place: int):
    font = resource("fonts", "SourceCodePro-Regular.ttf").read_bytes()[:60_000]
    for data in (junk, b"OTTO" + junk, font[:place] + junk + font[place + len(junk) :]):
        try:
            font_facts(data)
        except ValueError:
            continue


def test_a_style_goes_back_to_its_own_fonts(tmp_path: Path):
    own_font(tmp_path)
    made = edition(tmp_path, '[fonts]\nsans = "Eigen Letter"\n[sizes]\nheadline = 22\n')
    style = choose_style(made).style
    plain = HouseStyle.load("classic").tokens
    assert style.without_own_fonts().tokens == replace(plain, sizes=replace(plain.sizes, headline=22))
