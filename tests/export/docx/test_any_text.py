"""Any text gives a good document with all its words in order."""

import pytest
from hypothesis import given, settings

from redactie.export.docx.opening import opening_of
from redactie.layout.grid import Grid
from redactie.layout.styles.style import HouseStyle
from redactie.model.article import Article, Kind
from redactie.text.edition import Edition, Story
from redactie.text.tree import plain
from redactie.text.words import block_texts, words_of
from tests.export.docx.documents import Opened, document_bytes, read_articles
from tests.judges.docx import validate
from tests.support.editions import make_edition
from tests.support.strategies import articles, editions

_AT_A_TIME = 50


def text_words(story: Story) -> list[str]:
    kicker = plain(story.kicker)
    if not kicker.strip() and story.theme and story.article.kind is not Kind.EDITORIAL:
        kicker = story.theme.name
    heads = (story.title, story.deck, story.lead, story.image_caption, story.image_credit)
    texts = [kicker, *map(plain, heads), *block_texts(story.body.blocks)]
    return [word for text in texts for word in words_of(text)]


def note_words(story: Story) -> list[str]:
    return [word for note in story.body.footnotes for text in block_texts(note.blocks) for word in words_of(text)]


def _in_order(edition: Edition) -> list[Story]:
    """Return the stories as the document has them: what stands beside the lead comes before it."""
    grid = Grid.of(HouseStyle.load("classic").tokens, edition.publication.page)
    opening = opening_of(edition.stories, grid, lambda _: 0.0)  # none of these has a picture
    return [*([opening.editorial] if opening.editorial else []), *opening.stories]


@given(editions())
@settings(max_examples=150)
def test_every_word_of_any_article_is_in_the_document_in_order(edition: Edition):
    opened = Opened(document_bytes(edition))
    read = list(read_articles(opened))[: len(edition.stories)]
    assert len(read) == len(edition.stories)
    for article, story in zip(read, _in_order(edition), strict=True):
        text = text_words(story)
        assert article.words[: len(text)] == text
        # A note that nothing refers to stands behind the text.
        behind = article.words[len(text) :]
        assert sorted([*behind, *article.notes]) == sorted(note_words(story))
        assert behind or article.notes == note_words(story)


@given(editions(max_articles=2))
@settings(max_examples=25)
def test_the_same_edition_gives_the_same_bytes(edition: Edition):
    assert document_bytes(edition) == document_bytes(edition)


@pytest.mark.judge
def test_word_has_nothing_to_repair_in_any_document():
    # One run of the validator takes a second, so the articles are gathered first and judged many at a time.
    gathered: dict[str, Article] = {}

    @given(articles(kinds=tuple(Kind)))
    @settings(max_examples=400)
    def gather(article: Article) -> None:
        gathered[article.id] = article

    gather()
    found = list(gathered.values())
    groups = [found[start : start + _AT_A_TIME] for start in range(0, len(found), _AT_A_TIME)]
    documents = {str(number): document_bytes(make_edition(group)) for number, group in enumerate(groups)}
    assert validate(documents) == []
