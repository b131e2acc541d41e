"""A rule about texts that stand in for another: those of the templates, and those that the buttons put in."""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from redactie.check.context import Context
from redactie.model.article import Article
from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import Message, message
from redactie.resources import resource
from redactie.translation import Catalogue

_LANGUAGES = ("nl",)  # beside English
_QUOTED = re.compile(r'"([^"]*)"')
_FRONT = re.compile(r"(?:title|lead): (.+)")
_OPENING = 'text = """\n'


class _Starters(Struct, frozen=True):
    """Texts of which none is meant for print, and lines of a colophon in which something is to be filled in."""

    texts: frozenset[str]
    colophon: tuple[re.Pattern[str], ...]


def starter_text(context: Context) -> Iterator[Finding]:
    """Find texts that were there to be replaced: they would be printed."""
    starters = _starters()
    publication = context.edition.publication
    for line in publication.colophon.text.split("\n"):
        if any(pattern.fullmatch(line.strip()) for pattern in starters.colophon):
            place = Place(context.edition.folders.publication / "publication.toml")
            yield Finding("starter-text", Severity.WARNING, _what(line.strip("* ")), place, _remedy())
    for story in context.stories:
        for text, body_line in _said(story.article):
            if text in starters.texts:
                yield context.finding(
                    "starter-text", Severity.WARNING, _what(text), story, remedy=_remedy(), body_line=body_line
                )


def _what(text: str) -> Message:
    return message("“{text}” still stands where your own text belongs, and would be printed.", text=text)


def _remedy() -> Message:
    return message("Write your own text there, or take it away.")


def _said(article: Article) -> Iterator[tuple[str, int | None]]:
    """Yield what may be such a text: headline, lead, lines, titles of boxes and cells of tables."""
    yield from ((text.strip(), None) for text in (article.title, article.lead))
    for number, line in enumerate(article.body.split("\n"), 1):
        bare = line.strip()
        parts = _QUOTED.findall(bare) if bare.startswith("!!!") else bare.split("|") if bare[:1] == "|" else [bare]
        for part in parts:
            yield part.strip(), number


@cache
def _starters() -> _Starters:
    texts = {text for own in _of_the_buttons() for text in (str(own), *_translated(own))}
    colophon: list[re.Pattern[str]] = []
    for template in resource("templates").iterdir():
        for article in (template / "articles").glob("*.md"):
            texts.update(_of_the_article(article.read_text(encoding="utf-8")))
        source = (template / "publication.toml").read_text(encoding="utf-8").partition(_OPENING)[2].partition('"""')[0]
        lines = [line.strip() for line in source.split("\n") if "…" in line]
        colophon += [re.compile(re.escape(line).replace("NAME", ".+")) for line in lines]
    return _Starters(frozenset(texts), tuple(colophon))


def _of_the_article(source: str) -> Iterator[str]:
    """Yield lead and lines of a template; its headline is a standing one unless it is an ordinary article."""
    _, front, body = source.split("---", 2)
    for line in front.split("\n"):
        found = _FRONT.fullmatch(line)
        if found and ("kind: article" in front or line.startswith("lead")):
            yield found[1]
    yield from (line for line in body.split("\n") if line.strip())


def _of_the_buttons() -> tuple[Message, ...]:
    return (
        message("New article"),
        message("New filler"),
        message("Name of the speaker"),
        message("The sentence that stands out."),
        message("Title of the box"),
        message("The facts in short."),
        message("First column"),
        message("Second column"),
    )


def _translated(own: Message) -> Iterator[str]:
    for language in _LANGUAGES:
        text = _catalogue(language).text(own.template)
        if text:
            yield text


@cache
def _catalogue(language: str) -> Catalogue:
    return Catalogue.load(language)
