"""Rules about days: what must not be published yet."""

from collections.abc import Iterator

from redactie.check.context import Context
from redactie.model.finding import Finding, Severity
from redactie.model.message import message
from redactie.text.edition import Story
from redactie.text.tree import plain


def embargo(context: Context) -> Iterator[Finding]:
    """Find pieces that must not be published on the day of the issue."""
    date = context.edition.issue.date
    for story in context.stories:
        day = story.article.embargo
        if day and date and day > date:
            yield context.finding(
                "embargo",
                Severity.ERROR,
                message(
                    "“{headline}” must not be published before {day}, and the issue is of {date}.",
                    headline=_name(story),
                    day=day.isoformat(),
                    date=date.isoformat(),
                ),
                story,
                remedy=message("Keep it for a later issue, or change its embargo."),
            )


def _name(story: Story) -> str:
    return plain(story.title) or story.id
