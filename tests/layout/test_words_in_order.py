"""The words of an article stand on the paper in the order of its text, whatever the text is."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from redactie.layout.typesetter import Typesetter
from redactie.model.article import Kind
from redactie.text.edition import Edition
from redactie.text.words import document_words, story_words, words_of
from tests.layout.bench import letters, text_of
from tests.support.editions import make_article, make_edition
from tests.support.strategies import editions, good_blocks, good_inline


def prose() -> st.SearchStrategy[str]:
    """Return a strategy for texts of which nothing floats and nothing is numbered: print keeps their order."""
    inline = good_inline()
    block = st.one_of(
        inline,
        inline.map(lambda text: f"## {text}"),
        st.lists(inline, min_size=1, max_size=4).map(lambda items: "\n".join(f"- {item}" for item in items)),
        inline.map(lambda text: f"> {text}"),
    )
    return st.lists(block, min_size=1, max_size=10).map("\n\n".join)


def typeset(typesetter: Typesetter, edition: Edition) -> str:
    return text_of(typesetter.typeset(edition))


@settings(max_examples=25)
@given(prose())
@example("## a a a aaaaa aaaaa aaaaaaaaa a a a aaaaaaamw\n\n> b\n\na\n\n> a")
def test_a_text_without_floating_parts_is_printed_from_first_word_to_last(typesetter: Typesetter, body: str):
    edition = make_edition([make_article(body=body)])
    words = "".join(document_words(edition.stories[0].body))
    assert words in letters(typeset(typesetter, edition))


@settings(max_examples=25)
@given(st.lists(good_blocks(), min_size=1, max_size=8).map("\n\n".join))
def test_every_part_of_a_text_is_printed_whole_or_over_two_columns(typesetter: Typesetter, body: str):
    edition = make_edition([make_article(body=body)])
    printed = letters(typeset(typesetter, edition))
    assert not [word for word in story_words(edition.stories[0]) if not _printed(word, printed)]


@settings(max_examples=25)
@given(editions(kinds=tuple(Kind)))
def test_of_any_edition_every_article_is_printed(typesetter: Typesetter, edition: Edition):
    for story in edition.stories:
        alone = make_edition([story.article])
        pages = typesetter.typeset(alone)
        printed = letters(text_of(pages))
        missing = set(pages.missing_glyphs.get(story.id, ""))
        for word in story_words(alone.stories[0]):
            if word.isascii() and not missing & set(word):
                assert _printed(word, printed), word


def _printed(word: str, printed: str) -> bool:
    """Tell whether a word is there; something floating may have come between its halves at the foot of a column."""
    return word in printed or any(word[:cut] in printed and word[cut:] in printed for cut in range(2, len(word) - 1))


def test_words_are_told_apart_by_letters_and_digits():
    assert letters("A-\nb, c!") == "Abc"
    assert words_of("A-b, c!") == ["A", "b", "c"]
