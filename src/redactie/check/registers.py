"""Rules about authors and themes."""

import re
from collections.abc import Iterator

from redactie.check.context import Context
from redactie.model.article import Kind
from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import message
from redactie.model.publication import Author
from redactie.text.edition import Story
from redactie.text.tree import Paragraph, plain

_ADDRESS = re.compile(r"[^@\s,;]+@[^@\s,;.]+(?:\.[^@\s,;.]+)+")
_NAME = re.compile(r"\b[^\W\d_a-zß-öø-ÿ]\w*")
_SENTENCE = re.compile(r"[.!?:](?:\s|$)")
_LONGEST_BYLINE = 12
_UNSIGNED = (Kind.BRIEF, Kind.BOX)


def author_missing(context: Context) -> Iterator[Finding]:
    """Find pieces that nobody signs, save those that need no name."""
    for story in context.written:
        if not story.article.authors and story.article.kind not in _UNSIGNED:
            yield context.finding(
                "author-missing",
                Severity.WARNING,
                message("“{headline}” has no author.", headline=_name(story)),
                story,
                remedy=message("Choose an author in the properties."),
            )


def author_unknown(context: Context) -> Iterator[Finding]:
    """Find authors that the register does not have."""
    for story in context.stories:
        for author in story.article.authors:
            if author not in context.edition.publication.authors:
                yield context.finding(
                    "author-unknown",
                    Severity.ERROR,
                    message(
                        "“{headline}” is by “{author}”, who is not in the register of authors.",
                        headline=_name(story),
                        author=author,
                    ),
                    story,
                    remedy=message(
                        "Choose an author, or give the right one in authors.toml the id “{author}”.",
                        author=author,
                    ),
                )


def theme_missing(context: Context) -> Iterator[Finding]:
    """Find pieces without a theme."""
    for story in context.written:
        if not story.article.theme:
            yield context.finding(
                "theme-missing",
                Severity.WARNING,
                message("“{headline}” has no theme.", headline=_name(story)),
                story,
                remedy=message("Choose a theme in the properties."),
            )


def theme_unknown(context: Context) -> Iterator[Finding]:
    """Find themes that the register does not have."""
    for story in context.stories:
        theme = story.article.theme
        if theme and theme not in context.edition.publication.themes:
            yield context.finding(
                "theme-unknown",
                Severity.ERROR,
                message(
                    "“{headline}” belongs to the theme “{theme}”, which is not in the register of themes.",
                    headline=_name(story),
                    theme=theme,
                ),
                story,
                remedy=message(
                    "Choose a theme, or give the right one in publication.toml the id “{theme}”.",
                    theme=theme,
                ),
            )


def portrait_missing(context: Context) -> Iterator[Finding]:
    """Find portraits of this issue's authors whose file is not there."""
    authors = {author.id: author for story in context.stories for author in story.authors}
    for author in authors.values():
        if author.portrait and context.edition.folders.publication_file(author.portrait) is None:
            yield _portrait(context, author)


def email_wrong(context: Context) -> Iterator[Finding]:
    """Find authors of this issue whose e-mail address, which is printed in their byline, is none."""
    authors = {author.id: author for story in context.stories for author in story.authors}
    for author in authors.values():
        if author.email.strip() and not _ADDRESS.fullmatch(author.email.strip()):
            yield Finding(
                "email-wrong",
                Severity.ERROR,
                message("“{address}” of {name} is no e-mail address.", address=author.email.strip(), name=author.name),
                Place(context.edition.folders.publication / "authors.toml"),
                message("Correct it in the register of authors."),
            )


def email_unknown(context: Context) -> Iterator[Finding]:
    """Find texts that end in a byline of their own with an e-mail address that nobody in the register has."""
    known = {author.email.strip().lower() for author in context.edition.publication.authors.values()}
    for story in context.written:
        last = story.body.blocks[-1] if story.body.blocks else None
        address = _signed(plain(last.children)) if isinstance(last, Paragraph) else ""
        if last and address and address.lower() not in known:
            yield context.finding(
                "email-unknown",
                Severity.HINT,
                message("“{address}” under the text is of nobody in the register of authors.", address=address),
                story,
                remedy=message(
                    "Put its owner in the register, choose the name in the properties and take this line out."
                ),
                body_line=last.lines.first,
            )


def _signed(paragraph: str) -> str:
    """Return the e-mail address of a paragraph that is a name with an address and no sentence, "" for any other."""
    address = _ADDRESS.search(paragraph)
    words = _ADDRESS.sub(" ", paragraph)
    named = len(_NAME.findall(words)) > 1 and len(words.split()) <= _LONGEST_BYLINE and not _SENTENCE.search(words)
    return address[0] if address and named else ""


def _portrait(context: Context, author: Author) -> Finding:
    return Finding(
        "portrait-missing",
        Severity.WARNING,
        message("The portrait of {name} is not there: {file}.", name=author.name, file=author.portrait),
        Place(context.edition.folders.publication / "authors.toml"),
        message("Put the picture in the folder of the publication, or choose another one in the register of authors."),
    )


def _name(story: Story) -> str:
    return plain(story.title) or story.id
