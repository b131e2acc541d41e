"""Whether the number of pages is a good one, by the same rule as the findings."""

from msgspec import Struct

from redactie.app.translate import tr_message
from redactie.layout.pages import Pages
from redactie.text.edition import Edition


class PageCount(Struct, frozen=True):
    """How many `pages` there are and how many are `wanted`, 0 where that is as many as there are.

    `problem` and `remedy` are sentences in the user's language, "" where nothing is wrong.
    """

    pages: int = 0
    wanted: int = 0
    problem: str = ""
    remedy: str = ""


def page_count_of(edition: Edition | None, pages: Pages | None) -> PageCount:
    """Return what is to be said of the number of pages, as the profile of the publication has it."""
    if edition is None or pages is None:
        return PageCount()
    # Imported only with the first pages, so that the window need not wait for the rules.
    from redactie.check.context import Context
    from redactie.check.fit import page_count
    from redactie.check.profile import profiled

    context = Context(edition, pages)
    found = next(iter(profiled(page_count(context), edition.publication.preflight)), None)
    if found is None:
        return PageCount(pages.count)
    wanted = edition.issue.pages or pages.count + -pages.count % int(context.limit("page-count", "multiple"))
    remedy = tr_message(found.remedy) if found.remedy else ""
    return PageCount(pages.count, wanted, tr_message(found.what), remedy)
