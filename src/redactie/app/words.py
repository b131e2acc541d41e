"""Names for the values of the model, as the user reads them."""

from redactie.app.translate import tr
from redactie.layout.pages import Fit
from redactie.model.article import Article, Kind
from redactie.model.issue import Issue
from redactie.model.publication import Publication


def kind_name(kind: Kind) -> str:
    """Return what a kind of article is called."""
    return {
        Kind.ARTICLE: tr("Article"),
        Kind.EDITORIAL: tr("Editorial"),
        Kind.COLUMN: tr("Opinion column"),
        Kind.BRIEF: tr("Brief"),
        Kind.BOX: tr("Box"),
        Kind.ADVERT: tr("Advertisement"),
        Kind.FILLER: tr("Filler"),
        Kind.CONTENTS: tr("Table of contents"),
    }[kind]


def writing_hint(kind: Kind) -> str:
    """Return what an empty text says of what belongs there."""
    return {
        Kind.ADVERT: tr("An advertisement needs no text: its picture is enough."),
        Kind.FILLER: tr("Write the filler here. It is printed where a page has room left."),
        Kind.CONTENTS: tr("The table of contents makes itself. What you write here stands above it."),
    }.get(kind, tr("Write the article here."))


def status_name(status: str) -> str:
    """Return what a status is called; one that the publication made up itself is shown as it is."""
    known = {
        "idea": tr("Idea"),
        "concept": tr("Draft"),
        "edited": tr("Edited"),
        "approved": tr("Approved"),
    }
    return known.get(status, status.capitalize())


def article_name(article: Article) -> str:
    """Return the headline of an article without its marks, or what stands in for it."""
    return article.title.replace("*", "").replace("_", "").strip() or tr("Without a headline")


def issue_name(issue: Issue) -> str:
    """Return how an issue is called in the window."""
    return issue.title or (tr("Issue {number}", number=issue.number) if issue.number else issue.id)


def author_names(publication: Publication, article: Article) -> str:
    """Return the names of the authors with commas between them; an unknown one is shown by its id."""
    return ", ".join(
        publication.authors[author].name if author in publication.authors else author for author in article.authors
    )


def fit_text(lines: int) -> str:
    """Return how an article fits as every part of the window says it: so many lines too long, too short, or right."""
    if lines > 0:
        return tr("%n lines too long", lines)
    return tr("%n lines too short", -lines) if lines < 0 else tr("Fits")


def fit_sentence(fit: Fit) -> str:
    """Return how an article fits, as a sentence that names its pages; "" where it stands on none."""
    pages = "–".join(str(page) for page in sorted({fit.pages[0], fit.pages[-1]})) if fit.pages else ""
    return tr("{fit} on page {pages}", fit=fit_text(fit.lines), pages=pages) if pages else ""
