"""Building an edition: every article of an issue parsed, and only the changed ones parsed again."""

from redactie.model.article import Article
from redactie.model.issue import Issue
from redactie.model.publication import Publication
from redactie.text.edition import Edition, Folders, Story
from redactie.text.parse import Parser
from redactie.text.tree import Document, Inlines


class EditionBuilder:
    """Builds editions of one publication; keeps the parsed texts of the last edition. For one thread at a time."""

    def __init__(self) -> None:
        self._parser = Parser()
        self._documents: dict[tuple[str, str], Document] = {}
        self._inlines: dict[tuple[str, str], Inlines] = {}
        self._used_documents: dict[tuple[str, str], Document] = {}
        self._used_inlines: dict[tuple[str, str], Inlines] = {}

    def build(self, publication: Publication, issue: Issue, folders: Folders) -> Edition:
        """Return the edition of an issue; texts that are the same as in the last edition are the same objects."""
        self._used_documents, self._used_inlines = {}, {}
        stories = tuple(self._story(publication, article) for article in issue.articles)
        colophon = self._document(publication.colophon.text, publication.language)
        self._documents, self._inlines = self._used_documents, self._used_inlines
        return Edition(publication, issue, stories, colophon, folders)

    def _story(self, publication: Publication, article: Article) -> Story:
        language = article.language or publication.language
        image = article.image
        return Story(
            article=article,
            title=self._inline(article.title, language),
            kicker=self._inline(article.kicker, language),
            deck=self._inline(article.deck, language),
            lead=self._inline(article.lead, language),
            authors=tuple(publication.authors[name] for name in article.authors if name in publication.authors),
            theme=publication.themes.get(article.theme),
            image_caption=self._inline(image.caption if image else "", language),
            image_credit=self._inline(image.credit if image else "", language),
            body=self._document(article.body, language),
            language=language,
            web_title=self._inline(article.web.title, language),
            web_lead=self._inline(article.web.lead, language),
        )

    def _document(self, source: str, language: str) -> Document:
        key = (source, language)
        document = self._documents.get(key) or self._parser.document(source, language)
        self._used_documents[key] = document
        return document

    def _inline(self, source: str, language: str) -> Inlines:
        key = (source, language)
        inlines = self._inlines.get(key)
        if inlines is None:
            inlines = self._parser.inline(source, language)
        self._used_inlines[key] = inlines
        return inlines
