"""Building an edition: every article of an issue parsed, and only the changed ones parsed again."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from msgspec.structs import replace

from redactie.model.article import Article, Kind
from redactie.model.flatplan import Flatplan
from redactie.model.issue import Issue
from redactie.model.publication import Author, Publication, Theme
from redactie.text.edition import Edition, Folders, Story
from redactie.text.parse import Parser
from redactie.text.tree import Document, Inlines

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class _Kept(Generic[Key, Value]):
    """What was made in this round and the one before; what a whole round did not ask for is forgotten."""

    def __init__(self) -> None:
        self._before: dict[Key, Value] = {}
        self._now: dict[Key, Value] = {}

    def next_round(self) -> None:
        self._before, self._now = self._now, {}

    def get(self, key: Key, make: Callable[[], Value]) -> Value:
        """Return the value that was made for a key, or make it."""
        if key not in self._now:
            self._now[key] = self._before[key] if key in self._before else make()
        return self._now[key]


class EditionBuilder:
    """Builds one edition after another and keeps what the last one holds. For one thread at a time.

    A story of which nothing changed (article, authors, theme, language) is the same object as in the edition before;
    so is a text that is the same, which makes an edition after one edited word cost the parsing of one text.
    """

    def __init__(self) -> None:
        self._parser = Parser()
        self._stories = _Kept[tuple[Article, tuple[Author, ...], Theme | None, str], Story]()
        self._documents = _Kept[tuple[str, str], Document]()
        self._inlines = _Kept[tuple[str, str], Inlines]()

    def build(self, publication: Publication, issue: Issue, folders: Folders) -> Edition:
        """Return the edition of an issue."""
        for kept in (self._stories, self._documents, self._inlines):
            kept.next_round()
        stories = tuple(self._story(publication, _sized(article, issue.flatplan)) for article in issue.articles)
        colophon = self._document(publication.colophon.text, publication.language)
        return Edition(publication, issue, stories, colophon, folders)

    def _story(self, publication: Publication, article: Article) -> Story:
        authors = tuple(publication.authors[name] for name in article.authors if name in publication.authors)
        theme = publication.themes.get(article.theme)
        language = article.language or publication.language
        key = (article, authors, theme, language)
        return self._stories.get(key, lambda: self._parse_story(*key))

    def _parse_story(self, article: Article, authors: tuple[Author, ...], theme: Theme | None, language: str) -> Story:
        image, paper, web = article.image, article.print, article.web
        return Story(
            article=article,
            title=self._inline(paper.title or article.title, language),
            kicker=self._inline(article.kicker, language),
            deck=self._inline(article.deck, language),
            lead=self._inline(paper.lead or article.lead, language),
            authors=authors,
            theme=theme,
            image_caption=self._inline(image.caption if image else "", language),
            image_credit=self._inline(image.credit if image else "", language),
            body=self._document(article.body, language),
            language=language,
            web_title=self._inline(web.title or (article.title if paper.title else ""), language),
            web_lead=self._inline(web.lead or (article.lead if paper.lead else ""), language),
        )

    def _document(self, source: str, language: str) -> Document:
        return self._documents.get((source, language), lambda: self._parser.document(source, language))

    def _inline(self, source: str, language: str) -> Inlines:
        return self._inlines.get((source, language), lambda: self._parser.inline(source, language))


def _sized(article: Article, plan: Flatplan) -> Article:
    """Return an article; an advert with the size that the flatplan gives it, as far as it does."""
    slot = plan.slot(article.id) if article.kind is Kind.ADVERT else None
    if slot is None:
        return article
    return replace(article, columns=slot.columns or article.columns, height=slot.lines or article.height)
