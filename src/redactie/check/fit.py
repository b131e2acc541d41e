"""Rules about the pages: does the text fit, can it be printed."""

from collections.abc import Iterator

from redactie.check.context import Context
from redactie.model.article import Kind, Levers
from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import Message, message
from redactie.text.edition import Story
from redactie.text.tree import plain

# Two pages are the two sides of a sheet, which nobody folds.
_ONE_SHEET = 2


def overset(context: Context) -> Iterator[Finding]:
    """Find pieces whose text runs out of its place on the page."""
    for story in context.stories:
        fit = context.pages.fits.get(story.id) if context.pages else None
        if fit is None or fit.lines <= 0:
            continue
        yield context.finding(
            "overset",
            Severity.ERROR,
            _too_long(_name(story), fit.lines),
            story,
            remedy=message("Shorten the text, or make a picture narrower."),
        )


def underset(context: Context) -> Iterator[Finding]:
    """Find pieces that leave more lines of their place empty than the publication allows."""
    allowed = int(context.limit("underset", "lines"))
    for story in context.stories:
        fit = context.pages.fits.get(story.id) if context.pages else None
        if fit and -fit.lines > allowed:
            yield context.finding(
                "underset",
                Severity.HINT,
                _too_short(_name(story), -fit.lines),
                story,
                remedy=message("Write more, add a picture, or make one wider."),
            )


def _too_long(headline: str, lines: int) -> Message:
    if lines == 1:
        return message("“{headline}” is 1 line too long for its place.", headline=headline)
    return message("“{headline}” is {lines} lines too long for its place.", headline=headline, lines=lines)


def _too_short(headline: str, lines: int) -> Message:
    if lines == 1:
        return message("“{headline}” is 1 line too short for its place.", headline=headline)
    return message("“{headline}” is {lines} lines too short for its place.", headline=headline, lines=lines)


def fitted(context: Context) -> Iterator[Finding]:
    """Find pieces that were changed in print to make them fit, lest that is forgotten when the text has changed."""
    for story in context.stories:
        if done := _done(story.article.fit):
            yield context.finding(
                "fitted",
                Severity.HINT,
                message("“{headline}” was made to fit: {done}.", headline=_name(story), done=_joined(done)),
                story,
                remedy=message("If it need not be any more, choose “Undo making it fit” in the menu “Article”."),
            )


def _done(levers: Levers) -> list[Message]:
    done: list[Message] = []
    if levers.subheads:
        done.append(message("{lines} lines more or less above sub-heads", lines=f"{levers.subheads:+}"))
    if levers.picture != Levers().picture:
        done.append(message("pictures at {percent} % of their height", percent=levers.picture))
    if levers.tracking:
        done.append(message("{percent} % room between letters", percent=f"{levers.tracking:+g}"))
    return done


def _joined(parts: list[Message]) -> Message:
    first, *others = parts
    return message("{first}, {others}", first=first, others=_joined(others)) if others else first


def pin_unmet(context: Context) -> Iterator[Finding]:
    """Find pieces that do not begin on the page that the flatplan pins them to."""
    for story in context.stories:
        fit = context.pages.fits.get(story.id) if context.pages else None
        wanted = context.edition.issue.flatplan.page_of(story.id)
        if fit and wanted and fit.pages and fit.pages[0] != wanted:
            yield context.finding(
                "pin-unmet",
                Severity.WARNING,
                message(
                    "“{headline}” is pinned to page {wanted} and begins on page {page}.",
                    headline=_name(story),
                    wanted=wanted,
                    page=fit.pages[0],
                ),
                story,
                remedy=message("Move what stands before it in the list of articles, or choose another page."),
            )


def width_unmet(context: Context) -> Iterator[Finding]:
    """Find pieces that are not as wide as the flatplan asks."""
    pages, plan = context.pages, context.edition.issue.flatplan
    if pages is None or pages.guides is None:
        return
    first = {area.article: area for area in reversed(pages.areas)}
    for story in context.stories:
        slot, area = plan.slot(story.id), first.get(story.id)
        columns = pages.guides.under(area)[1] if area else 0
        if slot and slot.columns and columns and columns != slot.columns:
            yield context.finding(
                "width-unmet",
                Severity.WARNING,
                message(
                    "“{headline}” should be {wanted} columns wide and is {columns}.",
                    headline=_name(story),
                    wanted=slot.columns,
                    columns=columns,
                ),
                story,
                remedy=message(
                    "It finds no fitting neighbour on its page: choose another width, or move what is beside it."
                ),
            )


def filler_unplaced(context: Context) -> Iterator[Finding]:
    """Find fillers for which no paper stays white."""
    for story in context.stories:
        if story.article.kind is Kind.FILLER and context.pages and story.id not in context.pages.fits:
            yield context.finding(
                "filler-unplaced",
                Severity.HINT,
                message("The filler “{headline}” is not printed: no page has room left for it.", headline=_name(story)),
                story,
                remedy=message("Keep it for another issue, or shorten what stands on the pages."),
            )


def jump_unmet(context: Context) -> Iterator[Finding]:
    """Find articles that do not go on at the page where their rest is to stand."""
    for story in context.stories:
        wanted, fit = story.article.jump, context.pages.fits.get(story.id) if context.pages else None
        if wanted and fit and wanted not in fit.pages[1:]:
            yield context.finding(
                "jump-unmet",
                Severity.WARNING,
                message("“{headline}” does not go on at page {wanted}.", headline=_name(story), wanted=wanted),
                story,
                remedy=message("Choose a page behind the one where it begins, or let it end where it does."),
            )


def page_count(context: Context) -> Iterator[Finding]:
    """Find an issue that has not the pages it is to have; where nobody said how many, sheets should be full."""
    count, wanted = context.pages.count if context.pages else 0, context.edition.issue.pages
    multiple = int(context.limit("page-count", "multiple"))
    if not count or count == wanted:
        return
    place = Place(context.edition.folders.issue / "issue.toml")
    if wanted:
        yield Finding(
            "page-count",
            Severity.WARNING,
            _not_asked(count, wanted),
            place,
            message("Shorten or lengthen articles, or ask for another number of pages at “About this issue”."),
        )
    elif multiple and count > _ONE_SHEET and count % multiple:
        yield Finding(
            "page-count",
            Severity.HINT,
            message(
                "The number of pages is {count}, which is no multiple of {multiple}.", count=count, multiple=multiple
            ),
            place,
            message("A printer folds full sheets: fill the last one, or say at “About this issue” how many you want."),
        )


def _not_asked(count: int, wanted: int) -> Message:
    if count == 1:
        return message("The issue has 1 page, and {wanted} are asked for.", wanted=wanted)
    return message("The issue has {count} pages, and {wanted} are asked for.", count=count, wanted=wanted)


def headline_lines(context: Context) -> Iterator[Finding]:
    """Find headlines that take more lines on the page than the publication allows."""
    allowed = int(context.limit("headline-lines", "lines"))
    for story in context.stories:
        lines = context.pages.headline_lines.get(story.id, 0) if context.pages else 0
        if lines > allowed:
            yield context.finding(
                "headline-lines",
                Severity.WARNING,
                message(
                    "The headline “{headline}” takes {lines} lines; more than {allowed} is much.",
                    headline=plain(story.title),
                    lines=lines,
                    allowed=allowed,
                ),
                story,
                remedy=message("Shorten it, or move a part of it to the deck."),
            )


def glyph_missing(context: Context) -> Iterator[Finding]:
    """Find characters that no font of the house style has."""
    for story in context.stories:
        if characters := context.pages.missing_glyphs.get(story.id, "") if context.pages else "":
            yield context.finding(
                "glyph-missing",
                Severity.ERROR,
                message("The fonts of the house style cannot print: {characters}", characters=" ".join(characters)),
                story,
                remedy=message("Write it in other characters."),
            )


def _name(story: Story) -> str:
    return plain(story.title) or story.id
