"""Rules about what stands above the text: headline, kicker, deck and lead."""

from collections.abc import Iterator, Mapping

from redactie.check.context import Context
from redactie.model.article import Kind
from redactie.model.finding import Finding, Severity
from redactie.model.fix import Fix
from redactie.model.message import message
from redactie.text.edition import Story
from redactie.text.tree import Inlines, plain

# More characters than these do not fit the lines that the kind of piece has for its headline.
LONGEST: Mapping[Kind, int] = {
    Kind.ARTICLE: 75,
    Kind.EDITORIAL: 30,
    Kind.COLUMN: 50,
    Kind.BRIEF: 60,
    Kind.BOX: 60,
    Kind.FILLER: 60,
    Kind.CONTENTS: 60,
}


def headline_missing(context: Context) -> Iterator[Finding]:
    """Find pieces without a headline."""
    for story in context.written:
        if not plain(story.title).strip():
            yield context.finding(
                "headline-missing",
                Severity.ERROR,
                message("“{article}” has no headline.", article=story.id),
                story,
                remedy=message("Give it a headline in the properties."),
            )


def headline_long(context: Context) -> Iterator[Finding]:
    """Find headlines that will not fit their lines."""
    for story in context.stories:
        length, longest = len(plain(story.title)), LONGEST.get(story.article.kind)
        if longest and length > longest:
            yield context.finding(
                "headline-long",
                Severity.WARNING,
                message(
                    "The headline “{headline}” has {length} characters; more than {longest} is long for such a piece.",
                    headline=plain(story.title),
                    length=length,
                    longest=longest,
                ),
                story,
                remedy=message("Shorten it, or move a part of it to the deck."),
            )


def headline_twice(context: Context) -> Iterator[Finding]:
    """Find pieces with the headline of an earlier piece."""
    seen: dict[str, Story] = {}
    for story in context.written:
        words = _words(story.title)
        if words and seen.setdefault(words, story) is not story:
            yield context.finding(
                "headline-twice",
                Severity.WARNING,
                message("Two pieces have the headline “{headline}”.", headline=plain(story.title)),
                story,
                remedy=message("Give one of them another headline."),
            )


def headline_repeated(context: Context) -> Iterator[Finding]:
    """Find kickers and decks that say the headline again."""
    for story in context.stories:
        words = _words(story.title)
        if words and _words(story.kicker) == words:
            yield context.finding(
                "kicker-repeats-headline",
                Severity.WARNING,
                message("The kicker of “{headline}” says the headline again.", headline=plain(story.title)),
                story,
                remedy=message("Let the kicker name the subject, or leave it empty."),
                fix=Fix(story.id, "kicker", 0, story.article.kicker, ""),
            )
        if words and _words(story.deck) == words:
            yield context.finding(
                "deck-repeats-headline",
                Severity.WARNING,
                message("The deck of “{headline}” says the headline again.", headline=plain(story.title)),
                story,
                remedy=message("Let the deck add something, or leave it empty."),
            )


def lead_missing(context: Context) -> Iterator[Finding]:
    """Find articles without a lead; the other kinds of pieces do well without."""
    for story in context.stories:
        if story.article.kind is Kind.ARTICLE and not plain(story.lead).strip():
            yield context.finding(
                "lead-missing",
                Severity.WARNING,
                message("“{headline}” has no lead.", headline=plain(story.title) or story.id),
                story,
                remedy=message("Say in 40 to 80 words what the article is about."),
            )


def text_missing(context: Context) -> Iterator[Finding]:
    """Find pieces without a text."""
    for story in context.stories:
        kind, pictured = story.article.kind, story.article.image is not None
        if not story.body.blocks and kind is not Kind.CONTENTS and not (pictured and not kind.written):
            yield context.finding(
                "text-missing",
                Severity.ERROR,
                message("“{headline}” has no text yet.", headline=plain(story.title) or story.id),
                story,
                remedy=message("Write it, or take the piece out of the issue.")
                if kind.written
                else message("Write it, choose a picture, or take the piece out of the issue."),
            )


def _words(inlines: Inlines) -> str:
    """Return the words alone, so that case, dots and spaces make no difference."""
    return " ".join("".join(c if c.isalnum() else " " for c in plain(inlines).casefold()).split())
