"""What reading an issue tells about its articles: names that no register knows, pictures that are not there."""

from collections.abc import Iterator

from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import Message, message
from redactie.model.publication import Publication
from redactie.store.article_file import ArticleFile
from redactie.text.edition import Folders


def article_findings(file: ArticleFile, publication: Publication, folders: Folders) -> Iterator[Finding]:
    """Yield the findings about one article, each with its line in the file.

    The rules have the names and the words that the checks of an edition use for the same things.
    """
    yield from file.findings()
    article = file.article
    headline = article.title or article.id
    for author in article.authors:
        if author not in publication.authors:
            yield _finding(
                "author-unknown",
                file,
                "authors",
                message(
                    "“{headline}” is by “{author}”, who is not in the register of authors.",
                    headline=headline,
                    author=author,
                ),
                message(
                    "Choose an author, or give the right one in authors.toml the id “{author}”.",
                    author=author,
                ),
            )
    if article.theme and article.theme not in publication.themes:
        yield _finding(
            "theme-unknown",
            file,
            "theme",
            message(
                "“{headline}” belongs to the theme “{theme}”, which is not in the register of themes.",
                headline=headline,
                theme=article.theme,
            ),
            message(
                "Choose a theme, or give the right one in publication.toml the id “{theme}”.",
                theme=article.theme,
            ),
        )
    if article.image and folders.issue_file(article.image.source) is None:
        yield _finding(
            "picture-missing",
            file,
            "image",
            message("The picture {file} is not there.", file=article.image.source),
            message("Put the file in the folder of the issue, or choose another picture."),
        )


def _finding(rule: str, file: ArticleFile, name: str, what: Message, remedy: Message) -> Finding:
    place = Place(file.path, file.lines.get(name), file.article.id)
    return Finding(rule, Severity.ERROR, what, place, remedy)
