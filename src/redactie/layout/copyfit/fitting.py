"""Makes an article fit its place: pulls its levers one after the other, what is seen least first, and sets the pages.

When an article fits is told by `need`. The planner gives most articles the room that they ask for; these are too long
where they leave a few lines alone on a last page, and too short where they leave the foot of a page white that nothing
else could fill.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

from msgspec import Struct
from msgspec.structs import replace

from redactie.layout.pages import Area, Guides, Pages
from redactie.layout.styles.style import CopyfitTokens
from redactie.model.article import LEVERS, Levers
from redactie.text.edition import Edition

# Up to so many lines of the page are lone lines at its top, or white that an article can be asked to fill at its foot.
FEW = 6


class Outcome(Struct, frozen=True):
    """What came of making an article fit: the `levers` that it has now.

    `before` is what `need` said with no lever pulled and `after` what it says now; `picture` is by how many lines its
    tallest picture became higher. `roomy` says that this is about lone lines or white that its place has room for.
    """

    levers: Levers
    before: int
    after: int
    picture: int = 0
    roomy: bool = False


def need(pages: Pages, article: str, *, held: bool = False) -> int:
    """Return by how many lines of one column an article is too long (above 0) or too short (below) for its place.

    That is what its `Fit` says. Where this says 0 and the place is not `held` to a height, an article is too long by
    the few lines that stand alone on its last page, and too short by the few lines at the foot of a page that stay
    white under it, where nothing stands beside or below it and more pages follow.
    """
    fit = pages.fits.get(article)
    if fit is None or pages.guides is None:
        return 0
    if fit.lines or held:
        return fit.lines
    zones = [area for area in pages.areas if area.article == article]
    return _lone(zones, pages.guides) or -_white(zones, pages, pages.guides)


def make_fit(
    edition: Edition,
    article: str,
    typeset: Callable[[Edition], Pages],
    limits: CopyfitTokens,
    stop: Callable[[], bool] = lambda: False,
) -> Outcome | None:
    """Find the levers with which an article fits, or with which it comes nearest; None if `stop` said so meanwhile.

    It begins with no lever pulled. What would make another article fit worse, or the issue longer, is not taken.
    Lone lines that cannot be brought in as a whole are left as they are. Raises LayoutError.
    """
    trials = _Trials(edition, article, typeset, stop)
    with suppress(_StoppedError):
        start = trials.state(Levers())
        end = _searched(trials, start, limits) if start.need else start
        # Lone lines that are fewer are no better.
        if end.need and start.roomy and start.need > 0:
            end = start
        picture = round((end.picture - start.picture) / start.leading)
        return Outcome(end.levers, start.need, end.need, picture, start.roomy)
    return None


class _StoppedError(Exception):
    """The search is no longer wanted."""


class _State(Struct, frozen=True):
    """The pages with these levers; `others` is how many lines other articles are over, short and how many pages are."""

    levers: Levers
    pages: Pages
    need: int
    roomy: bool
    others: tuple[int, int, int]
    picture: float
    leading: float

    def beyond(self, before: "_State") -> bool:
        """Tell whether the levers are pulled too far: the article or anything else is worse off than before."""
        if self.need * before.need < 0:
            return True
        over, short, count = self.others
        lone = before.roomy and before.need > 0
        # Where lone lines went, what follows moves up: it may leave other places white than before.
        return over > before.others[0] or count > before.others[2] or (short > before.others[1] and not lone)


class _Trials:
    """Sets the pages with other levers for one article."""

    def __init__(
        self, edition: Edition, article: str, typeset: Callable[[Edition], Pages], stop: Callable[[], bool]
    ) -> None:
        slot = edition.issue.flatplan.slot(article)
        self._held = slot is not None and slot.lines > 0
        self._edition = edition
        self._article = article
        self._typeset = typeset
        self._stop = stop

    def state(self, levers: Levers) -> _State:
        """Return the state with these levers. Raises LayoutError and _StoppedError."""
        if self._stop():
            raise _StoppedError
        pages, article = self._typeset(self._with(levers)), self._article
        needed = need(pages, article, held=self._held)
        others = [fit.lines for name, fit in pages.fits.items() if name != article]
        return _State(
            levers=levers,
            pages=pages,
            need=needed,
            roomy=needed != 0 and not pages.fits[article].lines,
            others=(sum(max(0, lines) for lines in others), -sum(min(0, lines) for lines in others), pages.count),
            picture=max((each.height for each in pages.pictures if each.article == article), default=0.0),
            leading=pages.guides.leading if pages.guides else 1.0,
        )

    def _with(self, levers: Levers) -> Edition:
        stories = (
            replace(story, article=replace(story.article, fit=levers)) if story.id == self._article else story
            for story in self._edition.stories
        )
        return replace(self._edition, stories=tuple(stories))


def _searched(trials: _Trials, start: _State, limits: CopyfitTokens) -> _State:
    """Return the state in which the article fits, or the one nearest to it with the least done for it."""
    best = found = start
    for lever in LEVERS:
        states = _pulled(trials, found, start, lever, tuple(_values(lever, start, limits)))
        best = min((best, *states), key=_distance)
        if not best.need:
            break
        # A lever that moves too few lines to be seen may be what the next one lacks.
        found = states[-1] if states else found
    return _spared(trials, best, start)


def _pulled(trials: _Trials, found: _State, start: _State, lever: str, values: Sequence[float]) -> tuple[_State, ...]:
    """Return states with one lever pulled on: the last one as far as is good, one before it as little as does the same.

    The more a lever is pulled, the more lines move.
    """
    tried: dict[int, _State] = {}

    def at(number: int) -> _State:
        if number not in tried:
            tried[number] = trials.state(replace(found.levers, **{lever: values[number]}))
        return tried[number]

    low, high = 0, len(values) - 1
    if not values or at(high).pages.pdf == found.pages.pdf:
        return ()
    wanted = 0 if at(high).beyond(start) else abs(at(high).need)
    while low < high and wanted < abs(found.need):
        middle = (low + high) // 2
        enough = at(middle).beyond(start) or abs(at(middle).need) <= wanted
        low, high = (low, middle) if enough else (middle + 1, high)
    return tuple(tried[number] for number in sorted(tried) if not tried[number].beyond(start))


def _spared(trials: _Trials, best: _State, start: _State) -> _State:
    """Return the state with those levers let go that it does as well without, what is seen most first."""
    for lever in reversed(LEVERS):
        levers = replace(best.levers, **{lever: getattr(Levers(), lever)})
        if levers not in (best.levers, start.levers):
            state = trials.state(levers)
            if not state.beyond(start) and _distance(state) <= _distance(best):
                best = state
    return best


def _distance(state: _State) -> int:
    return abs(state.need)


def _values(lever: str, start: _State, limits: CopyfitTokens) -> Iterator[float]:
    """Yield the values of a lever in the direction that is needed, from the one that is seen least."""
    end = getattr(limits.least if start.need > 0 else limits.most, lever)
    sign = -1 if start.need > 0 else 1
    if lever == "subheads":
        yield from range(sign, end + sign, sign)
    elif lever == "tracking":
        yield from (sign * step / 10 for step in range(1, round(10 * abs(end)) + 1))
    elif start.picture:
        # A line of the page at a time.
        line = 100 * start.leading / start.picture
        for number in range(1, math.ceil(abs(end - 100) / line) + 1):
            percent = round(100 + sign * number * line)
            yield max(percent, end) if sign < 0 else min(percent, end)


def _lone(zones: list[Area], guides: Guides) -> int:
    lines = round(zones[-1].height / guides.leading) if len(zones) > 1 else 0
    return lines * _columns(zones[-1], guides) if lines <= FEW else 0


def _white(zones: list[Area], pages: Pages, guides: Guides) -> int:
    if not zones or zones[-1].page >= pages.count:
        return 0
    last = zones[-1]
    reach = [each.y + each.height for each in pages.areas if each.page == last.page and each is not last]
    lines = round((guides.bottom - last.y - last.height) / guides.leading)
    if lines > FEW or any(bottom > last.y + 1 for bottom in reach):
        return 0
    return max(0, lines) * _columns(last, guides)


def _columns(area: Area, guides: Guides) -> int:
    return sum(left >= area.x - 1 and right <= area.x + area.width + 1 for left, right in guides.columns)
