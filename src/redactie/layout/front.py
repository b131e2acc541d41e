"""The front matter of the document: nameplate, folio, title, and the colophon as a piece of its own."""

from redactie.layout.document import Front, front_nameplate, optional_literal
from redactie.layout.glyphs import Coverage
from redactie.layout.literals import array, literal
from redactie.layout.pictures.staging import PictureStage, Wanted
from redactie.layout.words import page_words
from redactie.model.article import Article, Kind
from redactie.text.edition import Edition, Story
from redactie.text.tree import Text

_LOGO_PIXELS = 800


def front_matter(edition: Edition, pictures: PictureStage, coverage: Coverage) -> tuple[Front, str]:
    """Return the front of the document and the value that its nameplate is set from."""
    publication, issue = edition.publication, edition.issue
    words = page_words(publication.language)

    def show(text: str) -> str:
        return coverage.printable(text).text

    name = show(publication.nameplate.title or publication.name) or "·"
    number = show(" · ".join(part for part in (words.issue_number(issue.number), issue.title) if part))
    date = words.date(issue.date) if issue.date else ""
    source = publication.nameplate.logo
    logo = pictures.place(Wanted(edition.folders.publication_file(source), source, _LOGO_PIXELS))
    nameplate = front_nameplate(
        literal(name), optional_literal(show(publication.nameplate.subtitle)), optional_literal(logo.path),
        optional_literal(number), optional_literal(date),
    )  # fmt: skip
    title = " – ".join(part for part in (name, number) if part)
    authors = dict.fromkeys(author.name for story in edition.stories for author in story.authors if author.name.strip())
    return Front(
        title=literal(title),
        authors=array(literal(show(author)) for author in authors),
        language=literal(publication.language[:2].lower() if publication.language[:2].isalpha() else "nl"),
        folio=f"folio({literal(name)}, {literal(number or date)})",
        nameplate=f"nameplate({nameplate})",
    ), nameplate


def colophon_story(edition: Edition) -> Story:
    """Return the colophon as a boxed piece; its id is "", so that it is no article."""
    return Story(
        article=Article(id="", kind=Kind.BOX),
        title=(Text(edition.publication.colophon.title),) if edition.publication.colophon.title else (),
        kicker=(), deck=(), lead=(), authors=(), theme=None, image_caption=(), image_credit=(),
        body=edition.colophon, language=edition.publication.language,
    )  # fmt: skip
