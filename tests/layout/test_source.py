from pathlib import Path

import pytest

from redactie.layout.atoms import Nature
from redactie.layout.glyphs import Coverage
from redactie.layout.pictures.staging import Placed
from redactie.layout.source import StoryContext, StorySource, write_story
from redactie.layout.styles.style import HouseStyle
from redactie.model.article import Article, Kind, Picture
from redactie.resources import resource
from redactie.text.hyphenation import Hyphenation
from tests.support.editions import IMAGE, make_article, make_edition, rich_markdown
from tests.support.golden import Golden


def written(article: Article) -> StorySource:
    def placed(source: str) -> Placed:
        return Placed(f"/pictures/{Path(source).name}", Path(source).name, 0.5)

    coverage = Coverage(resource("fonts", "coverage.txt"))
    context = StoryContext(
        coverage, frozenset({"tweede"}), placed, placed, HouseStyle.load("classic").tokens, Hyphenation({})
    )
    return write_story(make_edition([article]).stories[0], context)


def lines_of(code: str) -> str:
    """Return code with a line for every block, so that a difference can be read."""
    return code.replace("; ", ";\n").replace("), ", "),\n")


def test_a_story_with_every_element_is_written_as_ever(golden: Golden):
    golden.check("rich.typ", lines_of(written(make_article(body=rich_markdown())).code))


def test_a_head_with_everything_is_written_as_ever(golden: Golden):
    picture = Picture(source=IMAGE, alt="Een draaibank", caption="Aan *de* bank", credit="Foto: Anna", columns=2)
    article = make_article(deck="Een chapeau", authors=("anna", "bram"), image=picture, body="Tekst.")
    golden.check("head.typ", lines_of(written(article).code))


def test_a_change_of_the_body_leaves_the_head_as_it_was():
    assert written(make_article(body="een")).head == written(make_article(body="twee")).head


def test_paragraphs_of_lists_and_quotations_divide_anywhere():
    natures = [mark.nature for mark in written(make_article(body="a\n\n- b\n\n> c\n\nd")).marks]
    assert natures == [Nature.FLOWING, Nature.LOOSE, Nature.LOOSE, Nature.FLOWING]


def test_marks_know_their_lines_in_the_source():
    marks = written(make_article(body="een\n\n## twee\n\ndrie\nvier")).marks
    assert [(mark.lines.first, mark.lines.last) for mark in marks if mark.lines] == [(1, 1), (3, 3), (5, 6)]


def test_a_wide_figure_opens_a_story_that_has_no_picture():
    body = f"tekst\n\n![Alt]({IMAGE}){{columns=3}}\n\nmeer"
    assert (written(make_article(body=body)).pictured, written(make_article(body=body)).picture_columns) == (True, 3)
    assert not written(make_article(body=body, kind=Kind.EDITORIAL)).pictured


@pytest.mark.parametrize("text", ['") + panic("x") + ("', "#panic()", "*/ //", "\\", "$x$", "`#x`", "\u2028\x00"])
def test_no_text_becomes_code(text: str):
    """Every text stands between quotation marks: without what stands there, the code is the same."""
    code = written(make_article("a", title=text, kicker=text, lead=text, body="tekst")).code
    assert "panic(" not in _outside_strings(code)


def _outside_strings(code: str) -> str:
    outside, inside, escaped = "", False, False
    for character in code:
        if not inside:
            outside += character
            inside = character == '"'
        elif escaped:
            escaped = False
        elif character == "\\":
            escaped = True
        else:
            inside = character != '"'
    assert not inside
    return outside


def test_the_widest_part_says_how_wide_a_story_has_to_be():
    table = "| a | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |"
    assert written(make_article(body="tekst")).least == 1
    assert written(make_article(body=table)).least == 3
    assert written(make_article(body='!!! box "Kader" {columns=2}\n    tekst')).least == 2
    assert written(make_article(body="t", image=Picture(source=IMAGE, columns=4))).least == 4


def test_a_box_over_several_columns_stands_under_them():
    source = written(make_article(body='!!! box "Kader" {columns=2}\n    tekst'))
    assert not source.marks
    assert 'kind: "box", columns: 2' in source.code


def test_a_sub_head_of_many_lines_divides():
    (mark,) = written(make_article(body=f"## {'woord ' * 60}")).marks
    assert mark.nature is Nature.LOOSE
