"""A story as Typst code: a module with one dictionary, and the marks by which its pieces are found on the page."""

from collections.abc import Callable

from msgspec import Struct

from redactie.layout.addresses import pieces
from redactie.layout.atoms import Mark
from redactie.layout.blocks import BlockWriter
from redactie.layout.figures import dictionary, figure_code
from redactie.layout.glyphs import Coverage
from redactie.layout.inlines import InlineWriter, target
from redactie.layout.jumps import origin, rest_id
from redactie.layout.literals import array, block, literal
from redactie.layout.pictures.staging import Placed
from redactie.layout.standing import INSIDE, advert, entries
from redactie.layout.styles.style import Tokens
from redactie.layout.whole import WholeWriter
from redactie.layout.words import page_words
from redactie.model.article import Kind
from redactie.model.publication import Author
from redactie.text.edition import Story
from redactie.text.hyphenation import Hyphenation
from redactie.text.tree import Figure, plain

_PICTURED = (Kind.ARTICLE, Kind.BRIEF, Kind.BOX, Kind.FILLER)
# The marks at the two ends of a headline: how far apart they are tells how many lines it takes.
HEADLINE_FIRST, HEADLINE_LAST = "headline-first", "headline-last"
# `kept` is not broken; `soft` is a hyphen where a line may end with it, there where words are broken at all.
HYPHENATION = """#let kept(body) = text(hyphenate: false, body)
#let soft = context if text.hyphenate == true { "\\u{ad}" }
"""
_PREAMBLE = f"""#import "/page.typ": *
#let m = (floats: false, links: false, references: false, width: COL, hole: none)
{HYPHENATION}"""
_LONG_WORD = 12  # letters; a headline of shorter words is never too wide for a column
FRONT_PARTS = ("headline", "deck", "lead", "picture", "byline")


class StorySource(Struct, frozen=True):
    """A story as code; `head` is the part that its head and foot depend on.

    `marks` are the pieces of its body in order; `missing` the characters that no font has. `pictured` stories open
    with a picture, over so many columns as the editor asked for. `least` is how many columns the story should have;
    `references` are the ids of the articles whose pages it names.
    """

    code: str
    head: str
    marks: tuple[Mark, ...]
    missing: str
    kind: Kind
    pictured: bool
    picture_columns: int | None
    least: int
    references: tuple[str, ...] = ()


class StoryContext(Struct, frozen=True):
    """What a story's code depends on besides the story: fonts, ids of the issue, pictures, house style, breaks.

    `listed` are the articles that a table of contents names; the rest of a story that `goes_on` is a story of its own.
    """

    coverage: Coverage
    targets: frozenset[str]
    issue_picture: Callable[[str], Placed]
    publication_picture: Callable[[str], Placed]
    tokens: Tokens
    hyphenation: Hyphenation
    listed: tuple[Story, ...] = ()
    goes_on: bool = False


def write_story(story: Story, context: StoryContext) -> StorySource:
    """Return a story as a Typst module."""
    language = _language(story.language)
    hyphenator = context.hyphenation.of(language)
    see_page = page_words(story.language).see_page
    inlines = InlineWriter(context.coverage, context.targets, hyphenator, see_page, own=story.id)
    if story.article.kind is Kind.ADVERT:
        return _advert(story, inlines, context)
    kind = story.article.kind
    signed = kind is Kind.EDITORIAL
    authors = array(_author(author, inlines, context) for author in story.authors)
    colour = f"rgb({literal((story.theme.colour if story.theme else context.tokens.colours.accent).hex)})"
    own = _own_figure(story)
    levers = story.article.fit.within(context.tokens.copyfit.least, context.tokens.copyfit.most)

    def picture(source: str) -> Placed:
        return context.issue_picture(source).cropped(levers.picture)

    blocks = BlockWriter(
        inlines, picture, literal(story.id), colour, bool(plain(story.title).strip()), own, levers.subheads
    )
    words = page_words(story.language)
    jump = f"{literal(words.continues)}, {target(rest_id(story.id))}" if context.goes_on else ""
    listed = entries(context.listed, inlines) if kind is Kind.CONTENTS else {}
    body = blocks.body(story.body, f"authors: {authors}" if signed and story.authors else "", listed.values(), jump)
    if levers.tracking:
        body = block((f"set text(tracking: {levers.tracking / 100:.4f}em)", body))
    fields = {
        "id": literal(story.id),
        "kind": literal(kind.value),
        "lang": literal(language),
        "colour": colour,
        "kicker": _kicker(story, inlines),
        "title": _title(story, inlines),
        "words": array(inlines.text(word) for word in plain(story.title).replace("-", "- ").split()),
        "deck": inlines.head(story.deck) if plain(story.deck).strip() else "none",
        "lead": inlines.optional(story.lead),
        "authors": authors,
        "signed": "true" if signed else "false",
        "picture": _picture(story, own, inlines, picture),
        "filled": "true" if blocks.marks or blocks.wide else "false",
        "marks": _marks(story.id, own),
        "wide": array(blocks.wide),
        "end": _mark(story, "end"),
    }
    if origin(story.id):
        fields["kicker"] = literal(words.continued)
        fields["from"] = target(origin(story.id))
    head = dictionary(fields)
    code = f"{_PREAMBLE}#let story = (..{head}, body: m => {body})\n"
    pictured, columns = _shapes(story, own)
    least = max(blocks.least, _picture_columns(story, own) or 1)
    missing = "".join(inlines.missing)
    elsewhere = (*listed, *([rest_id(story.id)] if jump else []), *filter(None, [origin(story.id)]))
    references = tuple({**inlines.references, **dict.fromkeys(elsewhere)})
    return StorySource(code, head, tuple(blocks.marks), missing, kind, pictured, columns, least, references)


def _advert(story: Story, inlines: InlineWriter, context: StoryContext) -> StorySource:
    """Return an advert: all of it stands in its head. The title is what the editors call it and is not printed."""
    body = advert(story, WholeWriter(inlines, context.issue_picture, INSIDE))
    fields = {
        "id": literal(story.id), "kind": literal(Kind.ADVERT.value), "lang": literal(_language(story.language)),
        "colour": f"rgb({literal(context.tokens.colours.accent.hex)})",
        "kicker": "none", "title": "none", "words": "()", "deck": "none",
        "lead": "none", "authors": "()", "signed": "false",
        "picture": _picture(story, None, inlines, context.issue_picture), "advert": body, "filled": "false",
        "marks": _marks(story.id, None), "wide": "()", "end": _mark(story, "end"),
    }  # fmt: skip
    head = dictionary(fields)
    code = f"{_PREAMBLE}#let story = (..{head}, body: m => [])\n"
    missing = "".join(inlines.missing)
    return StorySource(code, head, (), missing, Kind.ADVERT, True, story.article.columns, 1, tuple(inlines.references))


def _title(story: Story, inlines: InlineWriter) -> str:
    """Return the headline between its marks; it is hyphenated only where one word is too wide for its column."""
    if not plain(story.title).strip():
        return "none"
    longest = max(map(len, plain(story.title).split()))
    title = inlines.inlines(story.title) if longest > _LONG_WORD else inlines.head(story.title)
    return block((_mark(story, HEADLINE_FIRST), title, _mark(story, HEADLINE_LAST)))


def _mark(story: Story, part: str) -> str:
    return f"[#metadata(({literal(story.id)}, -1, {literal(part)}))<mark>]"


def _marks(story_id: str, own: Figure | None) -> str:
    lines = {"picture": f", {own.lines.first}, {own.lines.last}"} if own else {}
    values = {part: f"{literal(story_id)}, -1, {literal(part)}{lines.get(part, '')}" for part in FRONT_PARTS}
    return dictionary({part: f"[#metadata(({value}))<mark>]" for part, value in values.items()})


def _own_figure(story: Story) -> Figure | None:
    """Return the first figure over several columns, which opens a story that has no picture of its own."""
    if _has_image(story) or story.article.kind not in _PICTURED:
        return None
    return next((each for each in story.body.blocks if isinstance(each, Figure) and (each.columns or 1) > 1), None)


def _language(tag: str) -> str:
    primary = tag.split("-")[0].lower()
    return primary if primary.isascii() and primary.isalpha() and len(primary) in (2, 3) else "nl"


def _kicker(story: Story, inlines: InlineWriter) -> str:
    if plain(story.kicker).strip():
        return inlines.head(story.kicker)
    return inlines.text(story.theme.name) if story.theme and story.article.kind is not Kind.EDITORIAL else "none"


def _author(author: Author, inlines: InlineWriter, context: StoryContext) -> str:
    optional: Callable[[str], str] = lambda text: inlines.text(text) if text.strip() else "none"  # noqa: E731
    portrait = context.publication_picture(author.portrait) if author.portrait else None
    return dictionary({
        "name": inlines.text(author.name),
        "role": optional(author.role),
        "mail": optional(author.email),
        "address": array(map(inlines.text, pieces(author.email))),
        "portrait": literal(portrait.path) if portrait and portrait.path else "none",
    })  # fmt: skip


def _picture(story: Story, own: Figure | None, inlines: InlineWriter, picture: Callable[[str], Placed]) -> str:
    image = story.article.image
    if own:
        return figure_code(
            picture(own.source), own.alt or plain(own.caption), inlines.optional(own.caption),
            inlines.optional(own.credit), own.columns, inlines,
        )  # fmt: skip
    if image is None or not image.source:
        return "none"
    caption = inlines.optional(story.image_caption)
    return figure_code(
        picture(image.source), image.alt or plain(story.image_caption), caption,
        inlines.optional(story.image_credit), image.columns, inlines,
    )  # fmt: skip


def _shapes(story: Story, own: Figure | None) -> tuple[bool, int | None]:
    """Return whether a story opens with a picture, and the width that its editor gave it."""
    pictured = story.article.kind in _PICTURED and (own is not None or _has_image(story))
    return pictured, _picture_columns(story, own) if pictured else None


def _has_image(story: Story) -> bool:
    return bool(story.article.image and story.article.image.source)


def _picture_columns(story: Story, own: Figure | None) -> int | None:
    """Return over how many columns the picture of a story is to stand, where its editor said so."""
    if own:
        return own.columns
    image = story.article.image
    return image.columns if image and image.source else None
