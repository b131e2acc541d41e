"""Articles whose rest stands on a later page, on real pages."""

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from msgspec.structs import replace

from redactie.layout.jumps import most_blocks, origin, parts, rest_id
from redactie.layout.pages import Pages
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Article, Kind
from redactie.text.edition import Edition
from redactie.text.words import document_words
from tests.layout.bench import letters, text_of
from tests.support.editions import generate_articles, make_article, make_edition

OTHERS = generate_articles(6, words=300)[1:]


def long_article(**fields: object) -> Article:
    """Return an article of which every word is another one."""
    paragraphs = [" ".join(f"woord{part:02}x{word:02}" for word in range(45)) + "." for part in range(16)]
    body = "\n\n".join([*paragraphs[:3], "## Een tussenkop", *paragraphs[3:]]) + "\n"
    return make_article("lang", **({"title": "Subsidie komt te laat", "body": body, "jump": 4} | fields))


def edition(*articles: Article) -> Edition:
    return make_edition([*articles])


def page_text(pages: Pages, page: int) -> str:
    document = pypdfium2.PdfDocument(pages.pdf)
    text = document[page - 1].get_textpage().get_text_bounded()
    document.close()
    return letters(text)


@pytest.fixture(scope="module")
def jumped(typesetter: Typesetter) -> Pages:
    return typesetter.typeset(edition(long_article(), *OTHERS))


def test_the_rest_stands_on_the_page_that_was_asked_for(jumped: Pages):
    assert jumped.fits["lang"].pages[:2] == (1, 4)
    assert jumped.fits["lang"].lines <= 0
    assert not any(map(origin, (*jumped.fits, *(each.article for each in (*jumped.areas, *jumped.spots)))))
    assert {area.page for area in jumped.areas if area.article == "lang"} >= {1, 4}


def test_both_parts_name_the_page_of_the_other_one(jumped: Pages):
    assert "leesverderoppagina4" in page_text(jumped, 1)
    assert "vervolgvanpagina1Subsidiekomttelaat" in page_text(jumped, 4)


def test_every_word_is_printed_once_and_in_order(jumped: Pages):
    printed = letters(text_of(jumped))
    words = document_words(edition(long_article()).by_id["lang"].body)
    places = [printed.find(word) for word in words if word.startswith("woord")]
    assert -1 not in places
    assert places == sorted(places)
    assert all(printed.count(word) == 1 for word in words if word.startswith("woord"))


def test_the_numbers_follow_when_pages_move(typesetter: Typesetter, jumped: Pages):
    elsewhere = typesetter.typeset(edition(long_article(jump=3), *OTHERS))
    assert elsewhere.fits["lang"].pages[:2] == (1, 3)
    assert "leesverderoppagina3" in page_text(elsewhere, 1)
    assert not elsewhere.same(1, jumped)
    later = typesetter.typeset(edition(*OTHERS[:1], long_article(), *OTHERS[1:]))
    first, second = later.fits["lang"].pages[:2]
    assert f"leesverderoppagina{second}" in page_text(later, first)
    assert f"vervolgvanpagina{first}" in page_text(later, second)


def test_the_lines_can_be_clicked(jumped: Pages):
    with pikepdf.open(BytesIO(jumped.pdf)) as pdf:
        links = [[note for note in page.get("/Annots", []) if note.Subtype == "/Link"] for page in pdf.pages]
        inner = [
            [note for note in notes if "/Dest" in note or note.get("/A", {}).get("/S") == "/GoTo"] for notes in links
        ]
    assert inner[0]
    assert inner[3]


def test_the_words_are_in_the_language_of_the_article(typesetter: Typesetter):
    pages = typesetter.typeset(edition(long_article(language="en"), *OTHERS))
    assert "continuesonpage4" in page_text(pages, 1)
    assert "continuedfrompage1" in page_text(pages, 4)


@pytest.mark.parametrize(
    "fields",
    [{"jump": None}, {"jump": 1}, {"title": ""}, {"kind": Kind.COLUMN}, {"body": "Eén alinea.\n"}],
    ids=["nowhere", "where it begins", "without a headline", "of another kind", "of one paragraph"],
)
def test_what_cannot_jump_is_printed_whole(typesetter: Typesetter, fields: dict[str, object]):
    article = long_article(**fields)
    pages = typesetter.typeset(edition(article, *OTHERS))
    assert pages.fits == typesetter.typeset(edition(replace(article, jump=None), *OTHERS)).fits
    assert "verderoppagina" not in letters(text_of(pages))


def test_a_page_far_behind_the_last_one_is_the_one_behind_it(typesetter: Typesetter):
    pages = typesetter.typeset(edition(long_article(jump=400), *OTHERS[:2]))
    assert pages.count < 6
    assert f"leesverderoppagina{pages.fits['lang'].pages[1]}" in page_text(pages, 1)


def test_two_articles_can_jump(typesetter: Typesetter):
    second = replace(
        long_article(), id="ook", title="Nog een lang stuk", body=long_article().body.replace("woord", "zin")
    )
    pages = typesetter.typeset(edition(long_article(), OTHERS[0], second, *OTHERS[1:]))
    printed = letters(text_of(pages))
    assert printed.count("leesverderoppagina") == 2
    assert printed.count("vervolgvanpagina") == 2
    for word in document_words(edition(second).by_id["ook"].body):
        assert word in printed


def test_the_pages_are_the_same_whoever_prints_them(typesetter: Typesetter, jumped: Pages):
    typesetter.typeset(edition(*OTHERS))
    assert typesetter.typeset(edition(long_article(), *OTHERS)).pdf == jumped.pdf


# --- the parts ------------------------------------------------------------------------------------------------------


def test_a_story_is_divided_between_two_blocks():
    story = edition(long_article()).by_id["lang"]
    first, rest = parts(story, 2)
    assert (*first.body.blocks, *rest.body.blocks) == story.body.blocks
    assert len(first.body.blocks) == 2
    assert (rest.title, rest.lead, rest.authors, rest.article.image) == (story.title, (), (), None)
    assert (origin(rest.id), origin(story.id), rest.id) == ("lang", "", rest_id("lang"))


def test_a_sub_head_never_ends_the_first_part():
    story = edition(long_article()).by_id["lang"]
    assert most_blocks(story, lambda blocks: blocks <= 4) == 3
    assert most_blocks(story, lambda blocks: blocks <= 5) == 5
    assert most_blocks(story, lambda _: False) == 0
