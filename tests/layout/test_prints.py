"""Pages that look the same are known to be the same, and no others."""

from collections.abc import Iterator
from io import BytesIO

import pypdfium2
import pytest
from msgspec.structs import replace

from redactie.layout.pages import Pages
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Article
from tests.support.editions import generate_articles, make_edition


@pytest.fixture
def typesetter() -> Iterator[Typesetter]:
    made = Typesetter(HouseStyle.load("classic"))
    yield made
    made.close()


def drawn(pages: Pages) -> list[bytes]:
    with pypdfium2.PdfDocument(BytesIO(pages.pdf)) as document:
        return [page.render(scale=1).to_pil().tobytes() for page in document]


def changed(articles: list[Article], number: int) -> list[Article]:
    body = articles[number].body.replace(" ", " inkt ", 1)
    return [*articles[:number], replace(articles[number], body=body), *articles[number + 1 :]]


@pytest.mark.parametrize("number", [0, 4, 9])
def test_a_page_is_the_same_only_if_it_looks_the_same(typesetter: Typesetter, number: int):
    articles = list(generate_articles(10))
    before = typesetter.typeset(make_edition(articles))
    after = typesetter.typeset(make_edition(changed(articles, number)))
    looks = [one == other for one, other in zip(drawn(before), drawn(after), strict=True)]
    same = [after.same(page, before) for page in range(1, after.count + 1)]
    assert all(look for look, known in zip(looks, same, strict=True) if known)
    assert any(same)
    assert not all(same)


def test_what_stands_on_every_page_makes_all_of_them_different(typesetter: Typesetter):
    edition = make_edition(list(generate_articles(4)))
    before = typesetter.typeset(edition)
    after = typesetter.typeset(replace(edition, issue=replace(edition.issue, number="99")))
    assert not any(after.same(page, before) for page in range(1, before.count + 1))


def test_a_page_that_is_not_there_is_the_same_as_none(typesetter: Typesetter):
    pages = typesetter.typeset(make_edition(list(generate_articles(2))))
    assert not pages.same(pages.count + 1, pages)
    assert pages.same(1, pages)
