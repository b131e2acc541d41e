"""What is wrong with the names of the articles' files, here or on another system."""

from collections.abc import Iterator

from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import Message, message
from redactie.store import names
from redactie.store.shelf import Shelf


def name_findings(shelf: Shelf) -> Iterator[Finding]:
    """Yield the findings about names: those that Windows does not take, and those that are one on some system."""
    seen: dict[str, str] = {}
    for article_id in shelf.ids:
        path = shelf.path(article_id)
        if path and (fault := names.windows_fault(path.stem)):
            yield _finding(
                "article-name",
                shelf,
                article_id,
                message("On Windows no file can be called “{name}”. {reason}", name=path.name, reason=fault),
                message("Give the article another name, of letters, digits and hyphens."),
            )
        twin = seen.setdefault(names.key(article_id), article_id)
        if twin != article_id:
            yield _finding(
                "article-twin",
                shelf,
                article_id,
                message("“{one}” and “{other}” are one file on Windows and on a Mac.", one=twin, other=article_id),
                message("Rename one of them."),
            )


def _finding(rule: str, shelf: Shelf, article_id: str, what: Message, remedy: Message) -> Finding:
    return Finding(rule, Severity.WARNING, what, Place(shelf.path(article_id), None, article_id), remedy)
