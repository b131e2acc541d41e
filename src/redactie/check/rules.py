"""The checks of an issue: an ordered list of small rules."""

from collections.abc import Callable, Iterable

from redactie.check.context import Context
from redactie.check.dates import embargo
from redactie.check.fit import (
    filler_unplaced,
    fitted,
    glyph_missing,
    headline_lines,
    jump_unmet,
    overset,
    page_count,
    pin_unmet,
    underset,
    width_unmet,
)
from redactie.check.headlines import (
    headline_long,
    headline_missing,
    headline_repeated,
    headline_twice,
    lead_missing,
    text_missing,
)
from redactie.check.links import link_broken, link_to_itself, link_unfinished
from redactie.check.pictures import (
    drawing_glyphs,
    logo_missing,
    picture_coarse,
    picture_missing,
    picture_too_wide,
    picture_unreadable,
    picture_without_alt,
    picture_without_caption,
    picture_without_credit,
)
from redactie.check.placeholders import placeholder
from redactie.check.printing import hyphens, line_thin, picture_rgb
from redactie.check.profile import profile_unknown, profiled
from redactie.check.registers import (
    author_missing,
    author_unknown,
    email_unknown,
    email_wrong,
    portrait_missing,
    theme_missing,
    theme_unknown,
)
from redactie.check.starters import starter_text
from redactie.check.style import style_broken
from redactie.check.suggestions import suggestion_open
from redactie.check.wording import double_spaces, space_before_punctuation, straight_quotes
from redactie.layout.pages import Pages
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.model.finding import Finding
from redactie.text.edition import Edition

Rule = Callable[[Context], Iterable[Finding]]

RULES: tuple[Rule, ...] = (
    style_broken,
    profile_unknown,
    logo_missing,
    portrait_missing,
    email_wrong,
    page_count,
    headline_missing,
    text_missing,
    author_unknown,
    author_missing,
    email_unknown,
    theme_unknown,
    theme_missing,
    lead_missing,
    embargo,
    headline_long,
    headline_lines,
    headline_twice,
    headline_repeated,
    overset,
    underset,
    fitted,
    pin_unmet,
    width_unmet,
    filler_unplaced,
    jump_unmet,
    glyph_missing,
    picture_missing,
    picture_unreadable,
    picture_without_alt,
    picture_without_caption,
    picture_without_credit,
    picture_too_wide,
    picture_coarse,
    drawing_glyphs,
    picture_rgb,
    hyphens,
    line_thin,
    link_broken,
    link_to_itself,
    link_unfinished,
    starter_text,
    placeholder,
    suggestion_open,
    double_spaces,
    space_before_punctuation,
    straight_quotes,
)


# What reading the files tells as well: for the pieces of the edition the rules know better, as the editor may have
# mended it since.
_ALSO_READ = ("author-unknown", "theme-unknown", "picture-missing")


def check(
    edition: Edition,
    pages: Pages | None,
    store_findings: Iterable[Finding] = (),
    examiner: PictureExaminer | None = None,
) -> tuple[Finding, ...]:
    """Return everything the editor should know: about the issue as a whole first, then piece by piece in print order.

    `store_findings` are what reading the files gave. One that a rule finds as well is told once, with the line that
    the store knows; one that no longer holds is not told. The profile of the publication decides which of them are
    told and how bad they are. Without `pages` the rules about fit find nothing.
    Who checks often keeps an `examiner`, so that pictures are opened once.
    """
    context = Context(edition, pages, examiner or PictureExaminer())
    found = {_key(finding): finding for rule in RULES for finding in rule(context)}
    context.examiner.keep()
    known = {
        _key(finding): finding
        for finding in store_findings
        if finding.rule not in _ALSO_READ or finding.place.article not in edition.by_id or _key(finding) in found
    }
    order = {story.id: position for position, story in enumerate(edition.stories)}
    told = profiled((found | known).values(), edition.publication.preflight)
    return tuple(sorted(told, key=lambda finding: order.get(finding.place.article or "", -1)))


def _key(finding: Finding) -> tuple[object, ...]:
    place = finding.place
    # A file's own finding names its line; two findings of a rule on one line of the text are two all the same.
    line = None if finding.rule in _ALSO_READ else place.body_line or place.line
    return finding.rule, place.article, place.path, place.field, line, str(finding.what)
