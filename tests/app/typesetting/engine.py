"""A small typesetter on the real compiler: articles in columns, one after another, with their spots and areas."""

import json

import typst

from redactie.layout.pages import Area, Fit, Pages, Spot
from redactie.text.edition import Edition, Story
from redactie.text.lines import Lines
from redactie.text.tree import Paragraph, plain
from tests.support.editions import make_article, make_edition

WIDTH, HEIGHT, MARGIN, COLUMNS, GUTTER = 595.28, 841.89, 42.0, 3, 14.0
COLUMN = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GUTTER) / COLUMNS

_SETUP = """
#set page(width: 595.28pt, height: 841.89pt, margin: 42pt, columns: 3)
#set columns(gutter: 14pt)
#set text(size: 9pt, lang: "nl")
#set par(justify: true)
#let spot(a, first, last) = context {
  let p = here().position()
  [#metadata((a: a, first: first, last: last, page: p.page, x: p.x.pt(), y: p.y.pt())) <spot>]
}
"""


class SmallEngine:
    """Typesets paragraphs; `over` gives the fit of articles in lines."""

    def __init__(self, over: dict[str, int] | None = None) -> None:
        self.over = over or {}
        self.calls = 0
        self.closed = False

    def warm_up(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True

    def typeset(self, edition: Edition) -> Pages:
        source = "".join([_SETUP, *(_story(story) for story in edition.stories)]).encode()
        self.calls += 1
        pdf = typst.compile(source, format="pdf", ignore_system_fonts=True)
        found = [each["value"] for each in json.loads(typst.query(source, "<spot>", ignore_system_fonts=True))]
        spots = tuple(
            Spot(
                each["a"],
                "body" if each["first"] else "headline",
                Lines(each["first"], each["last"]) if each["first"] else None,
                each["page"],
                each["x"],
                each["y"],
                COLUMN,
            )
            for each in found
        )
        areas = tuple(_areas(spots))
        fits = {
            story.id: Fit(self.over.get(story.id, 0), tuple(sorted({a.page for a in areas if a.article == story.id})))
            for story in edition.stories
        }
        count = max((spot.page for spot in spots), default=1)
        return Pages(pdf, count, fits, spots, areas, {})


def _story(story: Story) -> str:
    parts = [f"#spot({json.dumps(story.id)}, 0, 0)#strong({_literal(plain(story.title))})\n\n"]
    for block in story.body.blocks:
        assert isinstance(block, Paragraph)
        place = f"{json.dumps(story.id)}, {block.lines.first}, {block.lines.last}"
        parts.append(f"#spot({place})#{_literal(plain(block.children))}\n\n")
    return "".join(parts)


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _areas(spots: tuple[Spot, ...]):
    columns = sorted({(spot.article, spot.page, round(spot.x, 1)) for spot in spots})
    for article, page, x in columns:
        top = min(s.y for s in spots if (s.article, s.page, round(s.x, 1)) == (article, page, x))
        below = [s.y for s in spots if s.page == page and round(s.x, 1) == x and s.y > top and s.article != article]
        yield Area(article, page, x, top, COLUMN, min(below, default=HEIGHT - MARGIN) - top)


def small_edition(texts: dict[str, str]) -> Edition:
    """Return an edition whose articles have these texts, paragraphs divided by blank lines."""
    articles = [make_article(name, title=name, kicker="", lead="", body=text) for name, text in texts.items()]
    return make_edition(articles)


_WORDS = ("beleid", "energie", "metaal", "vergunning", "onderwijs", "gemeente", "lidbedrijven", "toekomst")


def words(count: int) -> str:
    """Return a paragraph of so many words."""
    return " ".join((_WORDS * count)[:count])


def texts(articles: int = 4, paragraphs: int = 8, length: int = 60) -> dict[str, str]:
    """Return texts for a small issue of a few pages."""
    return {f"artikel-{n}": "\n\n".join([words(length)] * paragraphs) for n in range(1, articles + 1)}
