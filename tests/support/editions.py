"""Editions in memory for the tests of all rooms: small ones, one with every element, and many generated articles."""

import datetime
import random
from collections.abc import Iterable
from pathlib import Path
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace

from redactie.model.article import Article, Kind
from redactie.model.colour import Colour
from redactie.model.issue import Issue
from redactie.model.publication import Author, Colophon, Nameplate, PageSpec, Publication, Theme
from redactie.resources import resource
from redactie.text.build import EditionBuilder
from redactie.text.edition import Edition, Folders

AUTHORS = (
    Author(
        id="anna",
        name="Anna de Vries",
        role="beleidsadviseur energie",
        email="anna@example.org",
        portrait="portraits/femke-aalders.jpg",
    ),
    Author(id="bram", name="Bram IJsbrandy", role="voorzitter"),
)
THEMES = (
    Theme(id="energie", name="Energie", colour=Colour.parse("#b45309")),
    Theme(id="onderwijs", name="Onderwijs", colour=Colour.parse("#1f6fb2")),
    Theme(id="algemeen", name="Algemeen", colour=Colour.parse("#475569")),
)
IMAGE = "images/draaibank.jpg"  # in the sample issue


def sample_folders() -> Folders:
    """Return the folders of the sample issue, where the pictures named in these editions are."""
    publication = Path(str(resource("sample")))
    return Folders(publication=publication, issue=publication / "issues" / "2026-4")


def make_publication(**fields: Any) -> Publication:
    """Return a publication with two authors and three themes; `fields` replace those of the model."""
    standard: dict[str, Any] = {
        "name": "Proefblad",
        "language": "nl",
        "nameplate": Nameplate(title="Proefblad", subtitle="Nieuws van de proefbank"),
        "colophon": Colophon(title="Colofon", text="**Proefblad** verschijnt als er iets te beproeven is."),
        "page": PageSpec(columns=4),
        "authors": MappingProxyType({author.id: author for author in AUTHORS}),
        "themes": MappingProxyType({theme.id: theme for theme in THEMES}),
    }
    return Publication(**(standard | fields))


def make_edition(
    articles: Iterable[Article] | None = None,
    *,
    issue: Issue | None = None,
    folders: Folders | None = None,
    **publication_fields: Any,
) -> Edition:
    """Return an edition of these articles; without articles, of one that holds every element once.

    `publication_fields` are those of `Publication`; `issue` replaces number, title, date and flatplan.
    """
    made = tuple(articles) if articles is not None else (make_article(body=rich_markdown()),)
    plain = Issue(id="2026-1", number="1", title="Lente 2026", date=datetime.date(2026, 3, 20))
    base = issue or plain
    filled = replace(base, articles=made or base.articles)
    return EditionBuilder().build(make_publication(**publication_fields), filled, folders or sample_folders())


def make_article(article_id: str = "proef", **fields: Any) -> Article:
    """Return an article with a headline, kicker, lead, author and theme; `fields` replace those of the model."""
    standard: dict[str, Any] = {
        "title": "Een proef op de som",
        "kicker": "Proefbank",
        "lead": "Wie alles wil zien wat er kan, heeft aan **één** stuk genoeg.",
        "authors": ("anna",),
        "theme": "energie",
        "body": "De eerste alinea.\n\n## Een tussenkop\n\nDe tweede alinea.\n",
    }
    return Article(id=article_id, **(standard | fields))


def rich_markdown() -> str:
    """Return a text in which every element of the document tree occurs at least once."""
    return (Path(__file__).parent / "data" / "rich.md").read_text(encoding="utf-8")


# --- generated articles ---------------------------------------------------------------------------------------------

_SHORT = (
    "de het een van in op te met voor dat is en aan er om door bij naar uit ook dan als maar nog over wordt zijn niet "
    "wij ze hun dit die wat meer veel geen"
)
_ONSETS = "b d g h j k l m n p r s t v w z b d g h k l m n p r s t v w z br dr gr kl kr pl pr sch st tr vr"
_NUCLEI = "a e i o u a e i o aa ee oo oe ie ui ij ei ou"
_CODAS = "d f g k l m n p r s t n r s t l ft kt lk nd ng nk nt rd rk rm rt st cht"
_ENDINGS = ("", "", "", "", "en", "en", "ing", "heid", "er", "lijk")


def generate_articles(count: int, words: int = 400, seed: int = 1) -> tuple[Article, ...]:
    """Return `count` articles of about `words` pseudo-Dutch words, the same ones for the same seed.

    Words, sentences and paragraphs have the lengths of policy articles; there are sub-heads, emphasis, now and then a
    list, a box, a pull quote and a link to the next article. Authors and themes are those of `make_publication`.
    """
    return tuple(generate_article(number, count, words, seed) for number in range(count))


def generate_article(number: int, count: int, words: int, seed: int) -> Article:
    """Return article `number` (from 0) of those that `generate_articles` makes."""
    return _Writer(random.Random(f"{seed}-{number}")).article(number, count, words)


class _Writer:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._long = [self._make_word() for _ in range(400)]

    def article(self, number: int, count: int, words: int) -> Article:
        kind = Kind.EDITORIAL if number == 1 else Kind.COLUMN if number % 9 == 8 else Kind.ARTICLE
        size = min(words, 200) if kind is Kind.EDITORIAL else words
        return Article(
            id=f"artikel-{number + 1}",
            title=self._phrase(1 if kind is Kind.EDITORIAL else self._chance.randint(3, 7)),
            kicker="" if kind is Kind.EDITORIAL else self._phrase(2),
            deck=self._phrase(8) if self._chance.random() < 0.4 else "",
            lead="" if kind is Kind.EDITORIAL else self._sentences(self._chance.randint(40, 70)),
            authors=(AUTHORS[number % 2].id,),
            theme=THEMES[number % 3].id,
            kind=kind,
            body=self._body(size, (number + 1) % count + 1),
        )

    def _body(self, words: int, following: int) -> str:
        parts = [self._sentences(self._chance.randint(40, 70))]
        extras = [self._box(), self._pull_quote(), self._list(), self._link(following)]
        while (left := words - sum(len(part.split()) for part in parts)) > 15:
            if len(parts) % 3 == 2:
                parts.append(f"## {self._phrase(self._chance.randint(1, 4))}")
            if extras and left > 100 and self._chance.random() < 0.4:
                parts.append(extras.pop(self._chance.randrange(len(extras))))
            parts.append(self._sentences(min(left, self._chance.randint(35, 75))))
        return "\n\n".join(parts) + "\n"

    def _box(self) -> str:
        lines = [f"- {self._phrase(self._chance.randint(3, 8))}" for _ in range(3)]
        return f'!!! box "{self._phrase(3)}"\n' + "\n".join(f"    {line}" for line in lines)

    def _pull_quote(self) -> str:
        return f'!!! pullquote "{self._phrase(2)}"\n    {self._sentence(12)}'

    def _list(self) -> str:
        return "\n".join(f"{number}. {self._phrase(self._chance.randint(4, 9))}" for number in range(1, 4))

    def _link(self, following: int) -> str:
        return f"{self._sentence(8)} Lees ook [{self._phrase(4)}](artikel-{following}.md)."

    def _sentences(self, words: int) -> str:
        sentences: list[str] = []
        while words > 0:
            size = max(4, min(words, round(self._chance.gauss(15, 6))))
            sentences.append(self._sentence(size))
            words -= size
        return " ".join(sentences)

    def _sentence(self, words: int) -> str:
        text = self._phrase(words)
        chosen = self._chance.random()
        if chosen < 0.06:
            return f"'{text}', zegt {self._phrase(2)}."
        if chosen < 0.12 and words > 6:
            first, second, *rest = text.split(" ")
            return f"{first} **{second}** {' '.join(rest)}."
        return f"{text}{'?' if chosen > 0.95 else '.'}"

    def _phrase(self, words: int) -> str:
        chosen = [self._word() for _ in range(words)]
        for place in range(8, len(chosen) - 3, 9):
            chosen[place] += ","
        text = " ".join(chosen)
        return text[:1].upper() + text[1:]

    def _word(self) -> str:
        chosen = self._chance.random()
        if chosen < 0.45:
            return self._chance.choice(_SHORT.split())
        return str(self._chance.randint(2, 2030)) if chosen > 0.985 else self._chance.choice(self._long)

    def _make_word(self) -> str:
        syllables = [
            self._chance.choice(_ONSETS.split()) + self._chance.choice(_NUCLEI.split())
            for _ in range(self._chance.choice((1, 1, 2, 2, 2, 3, 3)))
        ]
        return "".join(syllables) + self._chance.choice(_CODAS.split()) + self._chance.choice(_ENDINGS)
