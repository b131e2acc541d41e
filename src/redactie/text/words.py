"""The words of a document in reading order: what every output must print, no more and no less."""

import re
from collections.abc import Iterator

from redactie.model.article import Kind
from redactie.text.edition import Story
from redactie.text.tree import (
    Block,
    Blocks,
    Box,
    Document,
    Figure,
    Inlines,
    List,
    Paragraph,
    PullQuote,
    Quote,
    Rule,
    Subhead,
    Table,
    Verbatim,
    plain,
)

_WORD = re.compile(r"[^\W_]+")


def words_of(text: str) -> list[str]:
    """Return the words of a text: its longest runs of letters and digits, so that no sign matters."""
    return _WORD.findall(text)


def document_words(document: Document) -> list[str]:
    """Return the words that are printed for a document: the blocks, then the footnotes in order of their numbers.

    A figure counts with its caption and credit, a pull quote with its speaker behind it. The numbers of lists and
    footnotes, the alternative texts of pictures and the addresses of links are not printed words.
    """
    texts = [*block_texts(document.blocks), *(text for note in document.footnotes for text in block_texts(note.blocks))]
    return [word for text in texts for word in words_of(text)]


def story_words(story: Story) -> list[str]:
    """Return the words of a story's own texts: kicker, title, deck, lead, the picture's caption and credit, body.

    Of an advert nothing is printed above picture and body.
    """
    above = () if story.article.kind is Kind.ADVERT else (story.kicker, story.title, story.deck, story.lead)
    heads = (*above, story.image_caption, story.image_credit)
    return [*(word for head in heads for word in words_of(plain(head))), *document_words(story.body)]


def document_text(document: Document) -> str:
    """Return the printed text of a document, one line for every paragraph, cell, caption or title."""
    notes = (text for note in document.footnotes for text in block_texts(note.blocks))
    return "\n".join((*block_texts(document.blocks), *notes))


def block_texts(blocks: Blocks) -> Iterator[str]:
    """Yield the texts of blocks in reading order: those that stand apart on paper are apart here."""
    for block in blocks:
        yield from _texts(block)


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Paragraph() | Subhead():
            yield plain(block.children)
        case Verbatim():
            yield block.text
        case List():
            for item in block.items:
                yield from block_texts(item.blocks)
        case Quote():
            yield from block_texts(block.blocks)
        case PullQuote():
            yield from block_texts(block.blocks)
            yield plain(block.source)
        case Box():
            yield plain(block.title)
            yield from block_texts(block.blocks)
        case Table() | Figure():
            yield from (plain(inlines) for inlines in _cells(block))
        case Rule():
            return


def _cells(block: Table | Figure) -> Iterator[Inlines]:
    if isinstance(block, Figure):
        yield block.caption
        yield block.credit
        return
    yield from block.header
    for row in block.rows:
        yield from row
