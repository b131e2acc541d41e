"""The Typst with which a publication changes the look of its pages: used where that can be, told and left out else."""

import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.check.rules import check
from redactie.layout.pages import Pages
from redactie.layout.styles.choice import choose_style, load_style
from redactie.layout.styles.style import HouseStyle
from redactie.layout.trial import comes_to_an_end
from redactie.layout.typesetter import Typesetter
from redactie.resources import house_styles, resource
from redactie.text.edition import Edition, Folders
from tests.support.editions import make_article, make_edition

Written = Callable[[str], Edition]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Return what makes an edition whose publication has this look."""

    def write(look: str) -> Edition:
        (tmp_path / "style").mkdir(exist_ok=True)
        (tmp_path / "style" / "look.typ").write_text(look, encoding="utf-8")
        return make_edition(
            [make_article(body="Een alinea.\n\n## Een kop\n\nEn nog een.")], folders=Folders(tmp_path, tmp_path)
        )

    return write


def pages(edition: Edition, style: HouseStyle | None = None, memories: Path | None = None) -> Pages:
    with closing(Typesetter(style or choose_style(edition).style, memories)) as typesetter:
        return typesetter.typeset(edition)


KICKER = '#import "base.typ": *\n#let kicker(story) = face(SIZE.kicker * 3, story.kicker)\n'


def test_a_look_stands_over_that_of_the_house_style_name_by_name(written: Written):
    edition = written(KICKER)
    plain = pages(edition, HouseStyle.load("classic"))
    own = pages(edition)
    assert own.refused == ()
    assert own.pdf != plain.pdf
    heads = [next(spot.y for spot in each.spots if spot.part == "lead") for each in (plain, own)]
    assert heads[1] > heads[0]  # the larger kicker pushes the lead down, by whole lines
    assert [finding for finding in check(edition, own) if finding.rule == "style-broken"] == []


@pytest.mark.parametrize("name", house_styles())
def test_a_look_may_use_what_the_house_style_has(tmp_path: Path, written: Written, name: str):
    edition = written('#import "house.typ" as house\n#let title-line(size) = 1.2 * house.title-line(size)')
    edition = replace(edition, publication=replace(edition.publication, style=name))
    assert pages(edition).refused == ()
    assert load_style(name, tmp_path).style.own_look


@pytest.mark.parametrize(
    ("look", "line", "reason"),
    [
        ("#let kicker(story) = {\n  let y = \n}", 2, "expected expression"),
        ("\n\n#let kicker(story) = hoei(story)", 3, "unknown variable: hoei"),
        ("#let kicker(story) = { assert(false, message: story.id) }", 1, "assertion failed: proef"),
        ("#let kicker = 7", None, "expected function, found integer"),
        ("#while true { }", 1, "condition is always true"),
        ("#let f(x) = f(x + 1)\n#f(0)", 1, "maximum function call depth exceeded"),
        ('#import "look.typ": *', 1, "cyclic import"),
        ('#read("../../../../etc/passwd")', 1, "would escape the project root"),
        ('#read("/etc/hostname")', 1, "file not found"),
        ("#let kicker(story) = [#metadata(7)<mark>]", None, ""),
        ('#let kicker(story) = [#metadata(("x", 1, none, none, none))<mark>]', None, ""),
    ],
)
def test_a_look_that_cannot_be_used_is_told_and_the_house_style_used(
    tmp_path: Path, written: Written, look: str, line: int | None, reason: str
):
    edition = written(look)
    made = pages(edition)
    assert made.refused
    assert replace(made, refused=()) == pages(edition, HouseStyle.load("classic"))
    (finding,) = [finding for finding in check(edition, made) if finding.rule == "style-broken"]
    assert finding.place.path == tmp_path / "style" / "look.typ"
    assert finding.place.line == line
    assert reason in str(finding.what)
    assert "classic" in str(finding.remedy)


@pytest.mark.parametrize("name", ["nameplate-look(n)", "kicker(story)", "opening(story, width)"])
def test_a_look_that_leaves_no_room_gives_pages_all_the_same(written: Written, name: str):
    made = pages(written(f"#let {name} = v(3000pt)"))
    assert made.count > 1


@pytest.mark.parametrize(
    ("look", "line", "what"),
    [
        ('#import "@preview/cetz:0.3.0"', 1, "import"),
        ('\n#let p = "@preview/cetz:0.3.0"\n#import p', 3, "import"),
        ('#import "base.typ".replace("base.typ", "@preview/cetz:0.3.0")', 1, "import"),
        ('#import/**/"@preview/cetz:0.3.0"', 1, "import"),
        ('#{ import"@preview/cetz:0.3.0" }', 1, "import"),
        ('#include "@preview/cetz:0.3.0"', 1, "include"),
        ('#include "base.typ": *', 1, "include"),
        ('// aanhaling "\n#eval("imp" + "ort \\"@preview/cetz:0.3.0\\"")', 2, "eval"),
        ('#dictionary(std).at("ev" + "al")("1")', 1, "std"),
        ("#plugin(bytes((0, 97, 115, 109)))", 1, "plugin"),
    ],
)
def test_a_look_that_could_reach_out_is_not_given_to_the_engine(
    tmp_path: Path, written: Written, look: str, line: int, what: str
):
    choice = choose_style(written(look))
    assert choice.style == HouseStyle.load("classic")
    (problem,) = choice.problems
    assert (problem.path, problem.line) == (tmp_path / "style" / "look.typ", line)
    assert f"“{what}”" in str(problem.what)


def test_words_that_only_look_like_these_are_let_in(written: Written):
    look = '#import "base.typ" as base\n#import "house.typ":\n  kicker\n'
    look += "#let my-import = 1\n#let evaluate = 2\n#let std-size = 3\n"
    assert choose_style(written(look)).problems == ()


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need rights on Windows")
def test_a_look_outside_the_publication_is_never_read(tmp_path: Path, written: Written):
    edition = written("")
    (tmp_path / "style" / "look.typ").unlink()
    (tmp_path / "style" / "look.typ").symlink_to("/etc/hostname")
    choice = choose_style(edition)
    assert choice.style.own_look == ""
    assert "outside the publication" in str(choice.problems[0])


def test_every_broken_file_is_told_at_once(tmp_path: Path, written: Written):
    edition = written("#eval()")
    (tmp_path / "style" / "tokens.toml").write_text("[sizes]\nbody = 'groot'\n", encoding="utf-8")
    (tmp_path / "style" / "web.css").write_text("}", encoding="utf-8")
    found = [finding.place for finding in check(edition, None) if finding.rule == "style-broken"]
    assert [(place.path.name if place.path else "", place.line) for place in found] == [
        ("tokens.toml", 2),
        ("web.css", 1),
        ("look.typ", 1),
    ]


def test_pages_and_measures_of_an_earlier_look_are_not_used(tmp_path: Path, written: Written):
    memories = tmp_path / "memories"
    first = pages(written(KICKER), memories=memories)
    again = pages(written(KICKER), memories=memories)
    assert again.pdf == first.pdf
    other = pages(written(KICKER.replace("* 3", "* 4")), memories=memories)
    assert other.pdf not in (first.pdf, pages(written(""), memories=memories).pdf)


def test_a_document_that_never_ends_is_given_up(tmp_path: Path):
    main, fonts = tmp_path / "trial.typ", [resource("fonts")]
    for source, ends in (
        ("Een regel.", True),
        ("#hoei", True),
        (f"#{{{'for i in range(9999999) {' * 3}{'}' * 3}}}", False),
    ):
        main.write_text(source, encoding="utf-8")
        assert comes_to_an_end(main, fonts, patience=3) is ends


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit on Windows")
def test_a_document_that_takes_all_memory_is_given_up(tmp_path: Path):
    main = tmp_path / "trial.typ"
    main.write_text('#let x = "a" * 9000000000', encoding="utf-8")
    assert not comes_to_an_end(main, [resource("fonts")])


def test_a_look_that_never_ends_is_told(written: Written, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(
        "redactie.layout.style_folder.comes_to_an_end", lambda main, fonts: comes_to_an_end(main, fonts, 3)
    )
    made = pages(written("#let kicker(story) = { for i in range(9999999) { for j in range(9999999) { } } }"))
    assert made.refused
    assert "too much time" in str(made.refused[0].what)
    assert made.pdf
