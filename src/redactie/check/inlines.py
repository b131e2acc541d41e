"""Walking over all inline text of a story."""

from collections.abc import Iterator

from redactie.text.edition import Story
from redactie.text.tree import (
    ArticleLink,
    Block,
    Box,
    Code,
    Figure,
    FootnoteReference,
    Inlines,
    LineBreak,
    Paragraph,
    PullQuote,
    Subhead,
    Table,
    Text,
    walk,
)


def top_inlines(story: Story) -> Iterator[tuple[Inlines, int | None]]:
    """Yield every run of inline text of a story with its line in the article's text, None for the front matter."""
    above = (story.kicker, story.title, story.deck, story.lead, story.web_title, story.web_lead)
    for inlines in (*above, story.image_caption, story.image_credit):
        yield inlines, None
    for blocks in (story.body.blocks, *(note.blocks for note in story.body.footnotes)):
        for block in walk(blocks):
            for inlines in of_block(block):
                yield inlines, block.lines.first


def article_links(inlines: Inlines) -> Iterator[ArticleLink]:
    """Yield the links to articles, also those inside bold, italic and the like."""
    for inline in inlines:
        match inline:
            case Text() | Code() | FootnoteReference() | LineBreak():
                continue
            case ArticleLink():
                yield inline
            case _:
                yield from article_links(inline.children)


def texts(inlines: Inlines) -> Iterator[str]:
    """Yield what is written in words, also inside bold, italic and the like; code is not."""
    for inline in inlines:
        match inline:
            case Text():
                yield inline.text
            case Code() | FootnoteReference() | LineBreak():
                continue
            case _:
                yield from texts(inline.children)


def of_block(block: Block) -> tuple[Inlines, ...]:
    """Return the runs of inline text of a block itself, without those of the blocks inside it."""
    match block:
        case Paragraph() | Subhead():
            return (block.children,)
        case PullQuote():
            return (block.source,)
        case Box():
            return (block.title,)
        case Figure():
            return block.caption, block.credit
        case Table():
            return (*block.header, *(cell for row in block.rows for cell in row))
        case _:
            return ()
