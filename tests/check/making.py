"""Editions made by hand, so that a rule is tested on exactly what it reads."""

from pathlib import Path
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace
from PIL import Image

from redactie.layout.pages import Fit, Pages
from redactie.model.article import Article, Picture
from redactie.model.colour import Colour
from redactie.model.finding import Finding
from redactie.model.issue import Issue
from redactie.model.publication import Author, Nameplate, Publication, Theme
from redactie.text.edition import Edition, Folders, Story
from redactie.text.lines import Lines
from redactie.text.tree import Blocks, Document, Footnote, Inlines, Paragraph, Text

PUBLICATION = Publication(
    name="Proef",
    authors=MappingProxyType({"ina": Author(id="ina", name="Ina Bos", portrait="ina.png")}),
    themes=MappingProxyType({"energie": Theme(id="energie", name="Energie", colour=Colour(180, 83, 9))}),
    nameplate=Nameplate(title="Proef", logo="logo.png"),
)

GOOD = Article(id="een", title="Een goed stuk", kicker="Energie", lead="Kort.", authors=("ina",), theme="energie")


def text(characters: str) -> Inlines:
    return (Text(characters),) if characters else ()


def paragraph(characters: str, first: int = 1, last: int | None = None) -> Paragraph:
    return Paragraph(text(characters), Lines(first, last or first))


def story(blocks: Blocks | None = None, footnotes: tuple[Footnote, ...] = (), **changes: Any) -> Story:
    """Return a story in good order, save for the changes to its article."""
    article = replace(GOOD, **({"body": "Een alinea.\n"} | changes))
    image = article.image or Picture(source="")
    return Story(
        article=article,
        title=text(article.title),
        kicker=text(article.kicker),
        deck=text(article.deck),
        lead=text(article.lead),
        authors=tuple(PUBLICATION.authors[a] for a in article.authors if a in PUBLICATION.authors),
        theme=PUBLICATION.themes.get(article.theme),
        image_caption=text(image.caption),
        image_credit=text(image.credit),
        body=Document((paragraph("Een alinea."),) if blocks is None else blocks, footnotes),
        language="nl",
    )


def edition(folder: Path, *stories: Story, publication: Publication = PUBLICATION) -> Edition:
    """Return an edition whose publication folder is `folder`; portrait and logo are there."""
    for name in ("ina.png", "logo.png"):
        draw(folder / name)
    articles = folder / "issues" / "2026-1" / "articles"
    articles.mkdir(parents=True, exist_ok=True)
    draw(articles.parent / "foto.png")
    issue = Issue(id="2026-1", articles=tuple(each.article for each in stories))
    return Edition(publication, issue, stories, Document(), Folders(folder, articles.parent))


def draw(path: Path) -> Path:
    """Save a small picture."""
    Image.effect_noise((60, 40), 60).save(path)
    return path


def pages(fits: dict[str, int] | None = None, glyphs: dict[str, str] | None = None) -> Pages:
    """Return pages on which the pieces fit as said."""
    fit = {article: Fit(lines, (1,)) for article, lines in (fits or {}).items()}
    return Pages(b"", 4, fit, (), (), glyphs or {})


def told(findings: tuple[Finding, ...]) -> list[tuple[str, str | None, int | None]]:
    """Return rule, article and line in the text of every finding."""
    return [(finding.rule, finding.place.article, finding.place.body_line) for finding in findings]
