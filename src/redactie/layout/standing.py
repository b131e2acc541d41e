"""What no article is, as Typst code: an advert, and the list of the articles with their pages."""

from collections.abc import Iterable

from redactie.layout.figures import dictionary
from redactie.layout.inlines import InlineWriter, target
from redactie.layout.literals import array, literal
from redactie.layout.whole import WholeWriter
from redactie.layout.words import page_words
from redactie.text.edition import Story
from redactie.text.tree import plain

INSIDE = 5  # columns of a table in an advert


def advert(story: Story, writer: WholeWriter) -> str:
    """Return the size of an advert in columns and lines, the word over it, and the text in it."""
    article = story.article
    notes = (note for note in story.body.footnotes for note in note.blocks)
    body = writer.blocks((*story.body.blocks, *notes))
    first, last = (story.body.blocks[0].lines.first, story.body.blocks[-1].lines.last) if story.body.blocks else (1, 1)
    return dictionary({
        "word": literal(page_words(story.language).advert),
        "columns": str(article.columns) if article.columns else "none",
        "height": str(article.height) if article.height else "none",
        "mark": f'[#metadata(({literal(story.id)}, -1, "wide", {first}, {last}))<mark>]',
        "body": f"m => {body}" if story.body.blocks else "none",
    })  # fmt: skip


def entries(stories: Iterable[Story], inlines: InlineWriter) -> dict[str, str]:
    """Return for every article its entry in the list, by its id: what is said of it, and where it leads."""
    return {story.id: _entry(story, inlines) for story in stories}


def _entry(story: Story, inlines: InlineWriter) -> str:
    said = plain(story.kicker).strip() or (story.theme.name if story.theme else "")
    return dictionary({
        "target": target(story.id),
        "title": inlines.text(plain(story.title).strip()),
        "kicker": inlines.text(said) if said else "none",
        "authors": array(inlines.text(author.name) for author in story.authors),
        "colour": f"rgb({literal(story.theme.colour.hex)})" if story.theme else "none",
    })  # fmt: skip
