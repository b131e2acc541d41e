"""Articles that jump: the rest stands on a later page, as a piece of its own until the pages are made."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import groupby
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from redactie.layout.pages import Fit, Pages
from redactie.layout.plan import PagePlan
from redactie.model.article import JUMPING
from redactie.text.edition import Story
from redactie.text.tree import Document, Subhead, plain

_REST = "\nrest"  # no file's name holds a line break


class Jump(Struct, frozen=True):
    """An article goes on after so many `blocks` of its text, on `page` (from 0): before story `before` ("": last).

    With `page` -1 the rest is not printed, to see what the pages are like without it.
    """

    blocks: int
    page: int = -1
    before: str = ""


# By the ids of the stories in print order, the pages on which each begins and ends at most, from 0.
Begun = Mapping[str, tuple[int, int]]
NO_JUMPS: Mapping[str, Jump] = MappingProxyType({})


def jumps(story: Story) -> bool:
    """Tell whether the rest of a story can stand on a later page: both parts need a headline and some text."""
    article = story.article
    return bool(article.jump and article.kind in JUMPING and plain(story.title).strip() and len(story.body.blocks) > 1)


def rest_id(article: str) -> str:
    """Return the id of the rest of an article."""
    return article + _REST


def origin(story: str) -> str:
    """Return the id of the article that a story is the rest of, "" for any other."""
    return story.removesuffix(_REST) if story.endswith(_REST) else ""


def parts(story: Story, blocks: int) -> tuple[Story, Story]:
    """Divide a story after so many blocks of its text. The rest has its headline and its footnotes, and no more."""
    body = story.body
    first = replace(story, body=Document(body.blocks[:blocks]))
    rest = replace(
        story, article=replace(story.article, id=rest_id(story.id), image=None), kicker=(), deck=(), lead=(),
        authors=(), image_caption=(), image_credit=(), body=Document(body.blocks[blocks:], body.footnotes),
    )  # fmt: skip
    return first, rest


def divided(stories: Iterable[Story], planned: Mapping[str, tuple[Story, Story, Jump]]) -> list[Story]:
    """Return the stories with the rest of those that jump at its place in the order."""
    order = list(stories)
    for article, (first, rest, jump) in planned.items():
        order = [first if story.id == article else story for story in order]
        if jump.page >= 0:
            place = next((number for number, story in enumerate(order) if story.id == jump.before), len(order))
            order.insert(place, rest)
    return order


def most_blocks(story: Story, stays: Callable[[int], bool]) -> int:
    """Return the most blocks of a story with which it `stays` on its page, 0 if none do; a sub-head is never last."""
    blocks = story.body.blocks
    good = [number for number in range(1, len(blocks)) if not isinstance(blocks[number - 1], Subhead)]
    low, high = 0, len(good)
    while low < high:
        middle = (low + high + 1) // 2
        if stays(good[middle - 1]):
            low = middle
        else:
            high = middle - 1
    return good[low - 1] if low else 0


def find_jump(story: Story, planned: Callable[[int], Begun]) -> Jump | None:
    """Return where a story jumps: after as much as its page holds; None where it does not begin before that page.

    To find out, the pages are `planned` without its rest, for so many blocks of it.
    """
    planned = cache(planned)

    def stays(blocks: int) -> bool:
        first, last = planned(blocks)[story.id]
        return first == last

    blocks = most_blocks(story, stays)
    pages = planned(max(blocks, 1))
    wanted = min((story.article.jump or 0) - 1, max(last for _, last in pages.values()) + 1)
    if not blocks or wanted <= pages[story.id][0]:
        return None
    later = list(pages)[list(pages).index(story.id) + 1 :]
    return Jump(blocks, wanted, next((each for each in later if pages[each][0] >= wanted), ""))


def begun(plan: PagePlan, stories: Sequence[str]) -> Begun:
    """Return where the stories of a plan, by their ids in print order, begin and end."""
    pages = {
        cell.story: (row.page, row.page if not cell.breaks else row.end_page)
        for row in plan.rows
        for stack in row.stacks
        for cell in stack.cells
    }
    return {stories[number]: pages[number] for number in sorted(pages)}


def joined(pages: Pages) -> Pages:
    """Return pages on which the rest of an article belongs to it."""
    if not any(map(origin, pages.fits)):
        return pages

    def owner(story: str) -> str:
        return origin(story) or story

    return replace(
        pages,
        fits=_fits(pages.fits, owner),
        spots=tuple(replace(each, article=owner(each.article)) for each in pages.spots),
        areas=tuple(replace(each, article=owner(each.article)) for each in pages.areas),
        free=tuple(replace(each, article=owner(each.article)) for each in pages.free),
        pictures=tuple(replace(each, article=owner(each.article)) for each in pages.pictures),
        headline_lines={story: lines for story, lines in pages.headline_lines.items() if not origin(story)},
        missing_glyphs=_glyphs(pages.missing_glyphs, owner),
    )


def _fits(fits: Mapping[str, Fit], owner: Callable[[str], str]) -> dict[str, Fit]:
    """Return the fits of whole articles: what any part has too much counts, else what all leave empty."""
    ordered = sorted(fits.items(), key=lambda each: (owner(each[0]), each[0]))
    whole: dict[str, Fit] = {}
    for article, group in groupby(ordered, key=lambda each: owner(each[0])):
        each = [fit for _, fit in group]
        over = sum(max(0, fit.lines) for fit in each)
        pages = tuple(page for fit in each for page in fit.pages)
        whole[article] = Fit(over or sum(fit.lines for fit in each), pages)
    return {article: whole[article] for article in dict.fromkeys(map(owner, fits))}


def _glyphs(missing: Mapping[str, str], owner: Callable[[str], str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for story, characters in missing.items():
        found[owner(story)] = "".join(dict.fromkeys(found.get(owner(story), "") + characters))
    return found
