"""An issue: one edition of the publication, its articles in print order."""

import datetime

from msgspec import Struct, field

from redactie.model.article import Article
from redactie.model.flatplan import Flatplan


class Issue(Struct, frozen=True, kw_only=True):
    """One issue. `id` is the folder name; `number` and `title` are as printed; `articles` are in print order.

    `pages` is how many pages it is to have, 0 where nobody said; `flatplan` is what was asked of the page plan.
    """

    id: str
    number: str = ""
    title: str = ""
    date: datetime.date | None = None
    pages: int = 0
    articles: tuple[Article, ...] = ()
    flatplan: Flatplan = field(default_factory=Flatplan)

    def article(self, article_id: str) -> Article:
        """Return the article with this id. Raises KeyError."""
        for article in self.articles:
            if article.id == article_id:
                return article
        raise KeyError(article_id)
