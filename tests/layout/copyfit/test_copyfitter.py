"""The engine sets articles, and what it is asked to tell of their paragraphs holds when these are changed."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.layout.copyfit.advice import Advice, Suggestion
from redactie.layout.copyfit.copyfitter import Copyfitter
from redactie.layout.styles.choice import choose_style
from redactie.layout.styles.style import HouseStyle
from redactie.model.article import Article, Kind
from redactie.text.edition import Edition, Folders
from tests.layout.bench import Bench
from tests.support.editions import generate_articles, make_article, make_edition, make_publication
from tests.support.fonts import own_font

STYLES = ("classic", "compact", "modern")


@pytest.fixture(scope="module")
def copyfitter() -> Iterator[Copyfitter]:
    made = Copyfitter()
    yield made
    made.close()


def articles() -> tuple[Article, ...]:
    """Return an issue of all kinds; the last one is a box, which is narrower and ragged."""
    made = generate_articles(8, 300, seed=5)
    return (*made[:-1], replace(made[-1], kind=Kind.BOX))


def changed(body: str, suggestion: Suggestion, characters: int, chance: random.Random) -> str:
    """Return a text with so many characters cut from the end of a paragraph, or added there as words of its own."""
    lines = body.split("\n")
    place = suggestion.lines.last - 1
    if characters < 0:
        lines[place] = lines[place][:characters].rstrip()
    else:
        words = [word for word in body.split() if word.isalpha()]
        added = " ".join(chance.choice(words) for _ in range(characters))
        lines[place] += f" {added}"[: characters - 1] + "n"
    return "\n".join(lines)


def body_lines(bench: Bench, edition: Edition, article: str) -> int:
    """Return how many lines the body of an article takes in one column, as the page plan has it."""
    return next(measured.body for piece, measured in bench.measure(edition) if piece.story.id == article)


@pytest.mark.parametrize("cut", [True, False])
def test_what_is_told_makes_the_article_a_line_shorter_or_longer(
    copyfitter: Copyfitter, tmp_path: Path, *, cut: bool
) -> None:
    issue, chance = articles(), random.Random(3)
    edition = make_edition(issue)
    bench = Bench.at(tmp_path, edition)
    held: list[bool] = []
    for article in issue:
        advice, before = copyfitter.advise(edition, article.id), body_lines(bench, edition, article.id)
        for suggestion in advice.shorter if cut else advice.longer:
            characters = -suggestion.characters if cut else suggestion.characters
            other = replace(article, body=changed(article.body, suggestion, characters, chance))
            after = make_edition([other if each is article else each for each in issue])
            held.append(body_lines(bench, after, article.id) == before + (-1 if cut else 1))
    assert len(held) > 40
    assert sum(held) / len(held) >= 0.9, f"{sum(held)} of {len(held)}"


@pytest.mark.parametrize("style", STYLES)
def test_every_style_has_suggestions(copyfitter: Copyfitter, style: str) -> None:
    edition = make_edition(articles())
    for article in edition.issue.articles:
        advice = copyfitter.advise(edition, article.id, HouseStyle.load(style))
        assert advice.shorter
        assert all(3 <= each.characters <= 60 for each in (*advice.shorter, *advice.longer))


def test_a_suggestion_leads_to_its_paragraph(copyfitter: Copyfitter) -> None:
    edition = make_edition(articles())
    for article in edition.issue.articles:
        lines = article.body.split("\n")
        for each in copyfitter.advise(edition, article.id).longer:
            assert each.article == article.id
            first = each.opening.split()[0].strip("‘’“”…,")
            assert first in lines[each.lines.first - 1]


def test_every_kind_of_paragraph_is_looked_at_and_nothing_else(copyfitter: Copyfitter) -> None:
    advice = copyfitter.advise(make_edition(), "proef")
    openings = {each.opening for each in advice.longer}
    assert {"Het eerste punt", "een punt in een punt", "Een citaat dat apart staat.", "en gaat door"} <= openings
    assert not any("Tabel" in each or "kolom" in each for each in openings)


def test_another_page_makes_other_lines(copyfitter: Copyfitter) -> None:
    three = make_edition(articles(), page=replace(make_publication().page, columns=3))
    four = make_edition(articles())
    assert copyfitter.advise(three, "artikel-1") != copyfitter.advise(four, "artikel-1")
    assert copyfitter.advise(four, "artikel-1") == copyfitter.advise(make_edition(articles()), "artikel-1")


@pytest.mark.parametrize(
    "body",
    ["", "\n\n", "***", "[x]()", "![](geen.jpg)\n", "| a |\n|---|\n| b |\n", "\u200b", "- \n- \n", '#read("x") $a$ @b'],
)
def test_nonsense_has_no_or_few_suggestions_and_no_error(copyfitter: Copyfitter, body: str) -> None:
    advice = copyfitter.advise(make_edition([make_article(body=body)]), "proef")
    assert advice.shorter == ()
    assert len(advice.longer) <= 1


def test_an_article_that_is_not_there_has_no_suggestions(copyfitter: Copyfitter) -> None:
    assert copyfitter.advise(make_edition(), "weg") == Advice("weg")


def test_the_folder_goes_when_it_is_closed() -> None:
    made = Copyfitter()
    made.advise(make_edition(), "proef")
    folder = made.folder
    assert list(folder.rglob("story.typ"))
    made.close()
    assert not folder.exists()


LOOKS = {
    "broken": "#let kicker(story) = (",
    "answers": '#let running(it) = { [#metadata("niets")<ending>]; it }',
}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
def test_a_look_that_is_of_no_use_is_left_out(copyfitter: Copyfitter, tmp_path: Path, look: str) -> None:
    (tmp_path / "style").mkdir()
    plain = copyfitter.advise(make_edition(articles()), "artikel-1")
    (tmp_path / "style" / "look.typ").write_text(look, encoding="utf-8")
    edition = make_edition(articles(), folders=Folders(tmp_path, tmp_path))
    for _ in range(2):
        assert copyfitter.advise(edition, "artikel-1") == plain


def test_the_fonts_of_a_publication_count(copyfitter: Copyfitter, tmp_path: Path) -> None:
    own_font(tmp_path)
    (tmp_path / "style" / "tokens.toml").write_text('[fonts]\nbody = "Eigen Letter"\n', encoding="utf-8")
    edition = make_edition(articles(), folders=Folders(tmp_path, tmp_path))
    assert choose_style(edition).problems == ()
    own = copyfitter.advise(edition, "artikel-1")
    assert own.shorter
    assert own != copyfitter.advise(make_edition(articles()), "artikel-1")
