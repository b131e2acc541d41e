"""The texts that the tests of all rooms are made from are what they say."""

from hypothesis import HealthCheck, given, settings

from redactie.text.counts import count
from redactie.text.edition import Edition
from redactie.text.tree import Box, List, PullQuote, Subhead, walk
from redactie.text.words import document_text, story_words
from tests.support.editions import generate_articles, make_edition
from tests.support.strategies import editions


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(editions())
def test_generated_editions_are_whole(edition: Edition):
    assert edition.stories
    for story in edition.stories:
        assert isinstance(story_words(story), list)


def test_generated_articles_have_the_asked_length_and_the_elements_of_a_newsletter():
    edition = make_edition(generate_articles(24, 400))
    lengths = [count(document_text(story.body)).words for story in edition.stories if story.article.kicker]
    assert all(340 <= length <= 440 for length in lengths)
    kinds = {type(block) for story in edition.stories for block in walk(story.body.blocks)}
    assert {Subhead, List, Box, PullQuote} <= kinds


def test_generated_words_are_as_long_as_dutch_ones():
    words = [word for article in generate_articles(6) for word in article.body.split() if word.isalpha()]
    assert 5 < sum(map(len, words)) / len(words) < 7
