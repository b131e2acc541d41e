import pytest

from redactie.model.article import Article, Kind, Levers, Variant
from redactie.model.issue import Issue
from redactie.model.publication import Publication


def test_an_issue_finds_its_articles_by_id() -> None:
    one, two = Article(id="een"), Article(id="twee")
    issue = Issue(id="1", articles=(one, two))
    assert issue.article("twee") is two
    with pytest.raises(KeyError):
        issue.article("drie")


def test_an_article_starts_as_an_empty_concept() -> None:
    article = Article(id="x")
    assert (article.kind, article.status, article.web, article.mail) == (Kind.ARTICLE, "concept", Variant(), Variant())


def test_levers_are_held_within_what_a_style_allows() -> None:
    least, most = Levers(tracking=-1, picture=80), Levers(tracking=1, picture=120, subheads=2)
    held = Levers(tracking=-3, picture=10, subheads=9).within(least, most)
    assert held == Levers(tracking=-1, picture=80, subheads=2)
    assert Levers(tracking=0.5, picture=110, subheads=1).within(least, most) == Levers(
        tracking=0.5, picture=110, subheads=1
    )
    assert Levers().within(least, most) == Levers()


@pytest.mark.parametrize("value", [Article(id="x"), Issue(id="x"), Publication(name="x")])
def test_values_do_not_change(value: Article | Issue | Publication) -> None:
    name = value.__struct_fields__[0]
    with pytest.raises(AttributeError):
        setattr(value, name, "y")


def test_the_registers_of_a_new_publication_are_its_own_and_cannot_change() -> None:
    one, other = Publication(name="x"), Publication(name="x")
    assert one == other
    with pytest.raises(TypeError):
        one.authors["a"] = None  # pyright: ignore[reportIndexIssue]


def test_kinds_are_written_in_the_files_by_their_names() -> None:
    assert [str(kind) for kind in Kind] == [
        "article",
        "editorial",
        "column",
        "brief",
        "box",
        "advert",
        "filler",
        "contents",
    ]
