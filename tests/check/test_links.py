"""Rules about links."""

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from redactie.check.rules import check
from redactie.text.lines import Lines
from redactie.text.parse import parse_document
from redactie.text.tree import (
    ArticleLink,
    Block,
    Box,
    Emphasis,
    Figure,
    Footnote,
    Inlines,
    LineBreak,
    List,
    ListItem,
    Paragraph,
    PullQuote,
    Quote,
    Strong,
    Subhead,
    Table,
)
from tests.check.making import edition, paragraph, story, text, told

BROKEN: Inlines = (*text("Zie "), Strong((Emphasis((ArticleLink(text("dit stuk"), "weg"),)),)), LineBreak())
AT = Lines(4, 4)

PLACES: dict[str, Block] = {
    "paragraph": Paragraph(BROKEN, AT),
    "sub-head": Subhead(BROKEN, 1, AT),
    "list": List((ListItem((Paragraph(BROKEN, AT),), AT),), False, 1, Lines(2, 6)),
    "quote": Quote((Paragraph(BROKEN, AT),), Lines(3, 4)),
    "source of a pull quote": PullQuote((paragraph("Ja."),), BROKEN, AT),
    "title of a box": Box(BROKEN, (paragraph("Ja."),), None, AT),
    "head of a table": Table((BROKEN,), (), ("left",), AT),
    "cell of a table": Table((text("Kop"),), ((BROKEN,),), ("left",), AT),
    "caption": Figure("foto.png", "Een hal", BROKEN, text("Foto: Ina"), None, AT),
}


@pytest.mark.parametrize("block", PLACES.values(), ids=PLACES.keys())
def test_a_link_to_nowhere_is_found_wherever_it_stands(tmp_path: Path, block: Block) -> None:
    assert told(check(edition(tmp_path, story(blocks=(block,))), None)) == [("link-broken", "een", 4)]


def test_a_link_to_nowhere_is_found_in_a_footnote(tmp_path: Path) -> None:
    note = Footnote(1, (Paragraph(BROKEN, AT),))
    assert told(check(edition(tmp_path, story(footnotes=(note,))), None)) == [("link-broken", "een", 4)]


@pytest.mark.parametrize("field", ["kicker", "title", "deck", "lead", "web_title", "web_lead", "image_caption"])
def test_a_link_to_nowhere_is_found_outside_the_text(tmp_path: Path, field: str) -> None:
    change: dict[str, Any] = {field: (*text("Een goed stuk "), *BROKEN)}
    found = told(check(edition(tmp_path, replace(story(), **change)), None))
    assert ("link-broken", "een", None) in found


def test_a_broken_link_is_told_with_its_words_and_its_goal(tmp_path: Path) -> None:
    (finding,) = check(edition(tmp_path, story(blocks=(PLACES["paragraph"],))), None)
    assert str(finding.what) == "The link “dit stuk” leads to “weg”, which is not in this issue."


def test_a_link_to_another_article_of_the_issue_is_fine(tmp_path: Path) -> None:
    link = Paragraph((ArticleLink(text("elders"), "twee"),), AT)
    assert check(edition(tmp_path, story(blocks=(link,)), story(id="twee", title="Twee")), None) == ()


def test_a_link_to_the_article_itself_is_told(tmp_path: Path) -> None:
    link = Paragraph((ArticleLink(text("hier"), "een"),), AT)
    assert told(check(edition(tmp_path, story(blocks=(link,))), None)) == [("link-to-itself", "een", 4)]


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("[hier](https://)", "The link “hier” has no address and is printed with all its signs."),
        ("[de **hier**]()", "The link “de hier” has no address and is printed with all its signs."),
        ("- zie [hier](mailto:)", "The link “hier” has no address and is printed with all its signs."),
        ("[hier](nergens)", "“nergens”, to which the link “hier” leads, is no address."),
    ],
)
def test_a_link_that_leads_nowhere_is_told(tmp_path: Path, body: str, what: str) -> None:
    document = parse_document(f"Kop.\n\n{body}", "nl")
    (finding,) = check(edition(tmp_path, story(blocks=document.blocks)), None)
    assert (finding.rule, str(finding.what), finding.place.body_line) == ("link-unfinished", what, 3)


@pytest.mark.parametrize("body", ["[hier](https://a.nl)", "[wat] (erna)", "`[hier](https://)`", "zie [bron] en (noot)"])
def test_what_is_a_link_or_no_link_at_all_is_not_told(tmp_path: Path, body: str) -> None:
    assert check(edition(tmp_path, story(blocks=parse_document(body, "nl").blocks)), None) == ()
