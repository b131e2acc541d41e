"""Every word of an edition stands on its pages, however its columns break."""

import itertools
import random
import re
from collections.abc import Iterator

import pypdfium2
import pytest

from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Kind
from redactie.resources import resource
from redactie.store.publication import PublicationFolder
from redactie.text.build import EditionBuilder
from redactie.text.edition import Edition
from redactie.text.words import story_words
from tests.support.editions import make_article, make_edition

_HYPHENS = "\u00ad\ufffe\u0002-"


def printed(edition: Edition) -> str:
    typesetter = Typesetter(HouseStyle.load("classic"))
    try:
        pdf = pypdfium2.PdfDocument(typesetter.typeset(edition).pdf)
    finally:
        typesetter.close()
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)
    finally:
        pdf.close()


def missing(words: list[str], text: str) -> list[str]:
    """Return the words that are not in the text; one broken over two columns is there in two parts."""
    text = text.replace("\ufffe", "\ufffe ")  # pdfium runs a broken word and the next line together
    parts = re.split(r"[^\w" + re.escape(_HYPHENS) + "]+", text)
    whole = {part.strip(_HYPHENS) for part in parts}
    joined = re.sub(rf"[{re.escape(_HYPHENS)}]\s*", "", text)
    heads = {part.rstrip(_HYPHENS) for part in parts if part and part[-1] in _HYPHENS}
    return [
        word
        for word in words
        if word not in joined and not any(word[:cut] in heads and word[cut:] in whole for cut in range(1, len(word)))
    ]


def longest_gap(words: list[str], text: str) -> int:
    """Return the longest run of neighbouring triples of words that do not stand together on a page.

    Where a column ends, up to three triples are torn apart; a lost line of two words or more takes at least four.
    """
    flat = "".join(each for each in text if each.isalnum())
    bare = ["".join(each for each in word if each.isalnum()) for word in words]
    longest = run = 0
    for triple in zip(bare, bare[1:], bare[2:], strict=False):
        run = 0 if "".join(triple) in flat else run + 1
        longest = max(longest, run)
    return longest


def test_the_sample_is_printed_whole():
    publication = PublicationFolder.open(resource("sample"))
    issue = publication.open_issue("2026-4")
    edition = EditionBuilder().build(publication.publication, issue.issue, issue.folders)
    text = printed(edition)
    assert not {story.id: lost for story in edition.stories if (lost := missing(story_words(story), text))}
    assert not {story.id: gap for story in edition.stories if (gap := longest_gap(story_words(story), text)) > 3}


def unique(count: int, start: int) -> str:
    return " ".join(f"w{start + number}x" for number in range(count))


@pytest.mark.parametrize("kind", ["- ", "> "])
@pytest.mark.parametrize("before", range(80, 230, 15))
def test_a_list_or_quotation_that_goes_on_over_the_whole_next_page_keeps_every_line(kind: str, before: int):
    items = "\n".join(f"{kind}{unique(9, 1000 + 20 * n)}" + ("\n>" if kind == "> " else "") for n in range(20))
    lead = make_article(title="Opening", body=f"{unique(before, 0)}\n\n{items}\n\n{unique(200, 5000)}")
    beside = make_article("naast", title="Naast", kind=Kind.EDITORIAL, lead="", body=unique(100, 9000))
    edition = make_edition([lead, beside])
    text = printed(edition)
    for story in edition.stories:
        assert not missing([word for word in story_words(story) if word.endswith("x")], text)


@pytest.mark.parametrize("count", [1, 12, 40])
def test_footnotes_go_on_over_columns_and_pages(count: int):
    references = " ".join(f"zin[^{number}]" for number in range(count))
    notes = "\n\n".join(f"[^{number}]: {unique(24, 100 * number)}" for number in range(count))
    edition = make_edition([make_article(body=f"{'woord ' * 300}\n\n{references}\n\n{notes}")])
    assert not missing(story_words(edition.stories[0]), printed(edition))


def _grouped(seed: int) -> Edition:
    """Return an issue that is full of lists and quotations between floating pieces of all heights."""
    chance, count = random.Random(seed), itertools.count(1)

    def words(least: int, most: int) -> str:
        return " ".join(f"w{next(count)}{'a' * chance.randint(0, 5)}x" for _ in range(chance.randint(least, most)))

    def group() -> str:
        match chance.choice(("list", "quote", "nested")):
            case "list":
                return "\n".join(f"- {words(2, 22)}" for _ in range(chance.randint(3, 12)))
            case "nested":
                return "\n".join(f"- {words(2, 22)}\n    - {words(2, 15)}" for _ in range(chance.randint(2, 7)))
            case _:
                return "\n>\n".join(f"> {words(4, 45)}" for _ in range(chance.randint(1, 6)))

    def body() -> Iterator[str]:
        yield words(15, 120)
        for _ in range(chance.randint(1, 5)):
            if chance.random() < 0.4:
                yield f'!!! pullquote "Z"\n    {words(3, 40)}'
            yield group()
            if chance.random() < 0.4:
                yield f'!!! pullquote "Z"\n    {words(3, 40)}'
            if chance.random() < 0.5:
                yield f"## {words(2, 2)}"
            yield words(10, 80)

    articles = [make_article(f"a{number}", title="T", body="\n\n".join(body())) for number in range(5)]
    articles.insert(1, make_article("naast", title="N", kind=Kind.EDITORIAL, lead="", body=words(60, 150)))
    return make_edition(articles)


@pytest.mark.parametrize("seed", [4, 17, 22, 25, 67, 227])
def test_lists_and_quotations_between_floating_pieces_keep_every_line(seed: int):
    edition = _grouped(seed)
    text = printed(edition)
    for story in edition.stories:
        assert not missing([word for word in story_words(story) if word.endswith("x")], text)
