"""Rules about links."""

import re
from collections.abc import Iterator

from redactie.check.context import Context
from redactie.check.inlines import article_links, texts, top_inlines
from redactie.model.finding import Finding, Severity
from redactie.model.message import message
from redactie.text.edition import Story
from redactie.text.tree import ArticleLink, plain

# A link that leads nowhere is no link: what was typed stands in the text.
_UNFINISHED = re.compile(r"(?<!!)\[([^\[\]]+)\]\(([^()\s]*)\)")
_NO_ADDRESS = ("", "https://", "http://", "mailto:", "www.")


def link_broken(context: Context) -> Iterator[Finding]:
    """Find links to an article that this issue does not have."""
    for story, link, line in _links(context):
        goal = context.edition.by_id.get(link.article)
        if goal and not goal.article.kind.written:
            yield context.finding(
                "link-broken",
                Severity.ERROR,
                message("The link “{text}” leads to “{article}”, which is no article.", text=plain(link.children),
                        article=plain(goal.title) or goal.id),
                story,
                remedy=message("Let the link lead to another article, or take it away."),
                body_line=line,
            )  # fmt: skip
        elif goal is None:
            yield context.finding(
                "link-broken",
                Severity.ERROR,
                message(
                    "The link “{text}” leads to “{article}”, which is not in this issue.",
                    text=plain(link.children),
                    article=link.article,
                ),
                story,
                remedy=message("Let the link lead to another article, or take it away."),
                body_line=line,
            )


def link_to_itself(context: Context) -> Iterator[Finding]:
    """Find links that lead to the article they stand in."""
    for story, link, line in _links(context):
        if link.article == story.id:
            yield context.finding(
                "link-to-itself",
                Severity.WARNING,
                message("The link “{text}” leads to the article it stands in.", text=plain(link.children)),
                story,
                remedy=message("Let the link lead to another article, or take it away."),
                body_line=line,
            )


def link_unfinished(context: Context) -> Iterator[Finding]:
    """Find links without an address, or with one that leads nowhere: they are printed as they are typed."""
    for story in context.stories:
        for inlines, line in top_inlines(story):
            for words, address in _UNFINISHED.findall("".join(texts(inlines))):
                yield context.finding(
                    "link-unfinished",
                    Severity.ERROR,
                    message("The link “{text}” has no address and is printed with all its signs.", text=words)
                    if address in _NO_ADDRESS
                    else message(
                        "“{address}”, to which the link “{text}” leads, is no address.", address=address, text=words
                    ),
                    story,
                    remedy=message("Put the cursor in it and press the button for links."),
                    body_line=line,
                )


def _links(context: Context) -> Iterator[tuple[Story, ArticleLink, int | None]]:
    for story in context.stories:
        for inlines, line in top_inlines(story):
            for link in article_links(inlines):
                yield story, link, line
