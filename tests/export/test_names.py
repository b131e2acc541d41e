import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.export.names import file_stem, slug
from redactie.model.issue import Issue
from redactie.model.publication import Publication


@pytest.mark.parametrize(
    ("name", "issue", "articles", "stem"),
    [
        ("BeleidsVisie", "2026-4", (), "beleidsvisie-2026-4"),
        ("De Één & de Ander", "2026 4", (), "de-een-de-ander-2026-4"),
        ("BeleidsVisie", "2026-4", ("hoogste-prioriteit",), "beleidsvisie-2026-4-hoogste-prioriteit"),
        ("BeleidsVisie", "2026-4", ("a", "b"), "beleidsvisie-2026-4-a-b"),
        ("漢字", "2026-4", (), "redactie-2026-4"),
        ("../../etc", "/passwd", (), "etc-passwd"),
        ("", "", (), "redactie"),
    ],
)
def test_a_file_is_called_after_publication_and_issue(name: str, issue: str, articles: tuple[str, ...], stem: str):
    assert file_stem(Publication(name=name), Issue(id=issue), articles) == stem


def test_an_issue_folder_without_letters_gives_its_number():
    assert file_stem(Publication(name="Blad"), Issue(id="漢", number="7")) == "blad-7"


@pytest.mark.parametrize("articles", [("a", "b", "c", "d"), ("lang" * 30,), ("漢",)])
def test_a_choice_that_cannot_be_named_says_how_many_and_bears_a_sign(articles: tuple[str, ...]):
    stem = file_stem(Publication(name="Blad"), Issue(id="1"), articles)
    assert re.fullmatch(rf"blad-1-{len(articles)}-[0-9a-f]{{8}}", stem)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("a", "b"), ("a", "c")),
        (tuple("abcd"), tuple("abce")),
        (("lang" * 30,), ("lang" * 30 + "er",)),
        (("漢",), ("字",)),
        (("漢",), ()),
    ],
)
def test_another_choice_of_articles_is_another_file(one: tuple[str, ...], other: tuple[str, ...]):
    publication, issue = Publication(name="Blad"), Issue(id="1")
    assert file_stem(publication, issue, one) != file_stem(publication, issue, other)


@given(st.text(), st.text(), st.lists(st.text(max_size=200), max_size=5))
def test_every_name_is_short_and_good_on_every_system(name: str, issue: str, articles: list[str]):
    stem = file_stem(Publication(name=name), Issue(id=issue), articles)
    assert 0 < len(stem) <= 80
    assert stem == slug(stem)
