"""The pictures that the pieces of an issue show."""

from collections.abc import Iterator

from msgspec import Struct

from redactie.check.context import Context
from redactie.text.edition import Story
from redactie.text.tree import Figure, plain, walk


class Shown(Struct, frozen=True):
    """A picture of a story; `body_line` is None for the one that belongs to the article itself."""

    story: Story
    source: str
    alt: str
    caption: str
    credit: str
    columns: int | None
    body_line: int | None


def shown_pictures(context: Context) -> Iterator[Shown]:
    """Yield the pictures of the pieces: first that of the article itself, then those in its text."""
    for story in context.stories:
        image = story.article.image
        if image is not None:
            caption, credit = plain(story.image_caption), plain(story.image_credit)
            yield Shown(story, image.source, image.alt, caption, credit, image.columns, None)
        for block in walk(story.body.blocks):
            if isinstance(block, Figure):
                caption, credit = plain(block.caption), plain(block.credit)
                yield Shown(story, block.source, block.alt, caption, credit, block.columns, block.lines.first)
