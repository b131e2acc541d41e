"""The whole page: head, masthead, contents, articles, colophon."""

import base64
import hashlib
from collections.abc import Iterable, Sequence

from msgspec import Struct

from redactie.export.html.addresses import ARTICLES, COLOPHON, CONTENTS, TOP, anchors
from redactie.export.html.blocks import BlockWriter
from redactie.export.html.inlines import InlineWriter
from redactie.export.html.labels import labels
from redactie.export.html.languages import language_tag
from redactie.export.html.markup import NOTHING, Html, join, lines, tag, text
from redactie.export.html.pictures import Pictures
from redactie.export.html.story import StoryPlace, StoryWriter, back_to_contents, web_lead, web_title
from redactie.model.article import Kind
from redactie.model.publication import Theme
from redactie.text.edition import Edition, Story
from redactie.text.tree import plain

_LOGO = 480  # pixels wide at most
_NEVER = ("script-src", "connect-src", "object-src", "frame-src", "worker-src", "media-src", "manifest-src",
          "base-uri", "form-action")  # fmt: skip
_DESCRIPTION = 300  # characters: what search engines and social media show


class Sheet(Struct, frozen=True):
    """The style sheet of a page, and what its security policy says of fonts."""

    css: str
    policy: str


class PageWriter:
    """Writes the page of an edition, or of some of its stories."""

    def __init__(self, edition: Edition, stories: Sequence[Story], pictures: Pictures, sheet: Sheet) -> None:
        self._edition = edition
        self._stories = stories
        self._pictures = pictures
        self._sheet = sheet
        self._language = language_tag(edition.publication.language) or "en"
        self._labels = labels(self._language)
        self._anchors = anchors(story.id for story in stories)
        self._themes = themes_of(stories)

    def steps(self) -> Iterable[Html]:
        """Yield the page part by part, an article at a time."""
        yield Html(f'<!DOCTYPE html>\n<html lang="{text(self._language)}">\n{self._head()}\n<body id="{TOP}">\n')
        yield tag("a", text(self._labels.skip), href=f"#{ARTICLES}", class_="skip")
        yield Html(f'\n{self._masthead()}\n{self._contents()}\n<main id="{ARTICLES}">\n')
        opening = self._has_opening()
        for n, story in enumerate(self._stories):
            start = '<div class="opening">\n' if opening and n == 0 else ""
            end = "\n</div>" if opening and n == 1 else ""
            yield Html(f"{start}{self._story(story)}{end}\n")
        yield Html(f"</main>\n{self._footer()}\n</body>\n</html>\n")

    # --- head ------------------------------------------------------------------------------------------------

    def _head(self) -> Html:
        authors = dict.fromkeys(author.name for story in self._stories for author in story.authors)
        description = self._description()
        named = {"viewport": "width=device-width, initial-scale=1", "description": description,
                 "author": ", ".join(authors), "generator": "Redactie"}  # fmt: skip
        shared = {"og:type": "website", "og:title": self._title(), "og:description": description,
                  "og:site_name": self._edition.publication.name}  # fmt: skip
        return tag(
            "head",
            lines(
                tag("meta", charset="utf-8"),
                tag("meta", http_equiv="Content-Security-Policy", content=self._policy()),
                tag("title", text(self._title())),
                *(tag("meta", name=name, content=content) for name, content in named.items() if content),
                *(tag("meta", property=name, content=content) for name, content in shared.items() if content),
                tag("style", Html(self._sheet.css)),
            ),
        )

    def _policy(self) -> str:
        """Return what the page may do: use its own style and fonts, and run, send or embed nothing."""
        digest = base64.b64encode(hashlib.sha256(self._sheet.css.encode()).digest()).decode()
        never = "; ".join(f"{what} 'none'" for what in _NEVER)
        return f"style-src 'sha256-{digest}'; {self._sheet.policy}; {never}"

    def _title(self) -> str:
        if len(self._stories) == 1 and len(self._edition.stories) > 1:
            title = plain(web_title(self._stories[0])).strip() or self._labels.untitled
            return f"{title} – {self._edition.publication.name}"
        issue = self._edition.issue
        parts = (f"{self._edition.publication.name} {issue.number}".strip(), issue.title)
        return " – ".join(part for part in parts if part) or self._labels.untitled

    def _description(self) -> str:
        leads = (plain(web_lead(story)).strip() for story in self._stories)
        lead = next((lead for lead in leads if lead), self._edition.publication.nameplate.subtitle)
        if len(lead) <= _DESCRIPTION:
            return lead
        return lead[:_DESCRIPTION].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"

    # --- masthead and contents -------------------------------------------------------------------------------

    def _masthead(self) -> Html:
        publication, nameplate = self._edition.publication, self._edition.publication.nameplate
        logo = self._pictures.place(self._edition.folders.publication_file(nameplate.logo), _LOGO)
        image = logo.image("", "logo") if logo else NOTHING
        name = tag("h1", text(nameplate.title or publication.name or self._labels.untitled))
        subtitle = tag("p", text(nameplate.subtitle), class_="subtitle") if nameplate.subtitle else NOTHING
        return tag("header", lines(tag("div", image, name, class_="nameplate"), subtitle, self._issue_line()),
                   class_="masthead")  # fmt: skip

    def _issue_line(self) -> Html:
        issue = self._edition.issue
        number = self._labels.number.format(number=issue.number) if issue.number.isdecimal() else issue.number
        parts = [tag("span", text(part)) for part in (number, issue.title) if part]
        if issue.date:
            parts.append(tag("time", text(self._labels.date(issue.date)), datetime=issue.date.isoformat()))
        return tag("p", join(parts, text(" ")), class_="issue") if parts else NOTHING

    def _contents(self) -> Html:
        if not self._stories:
            return NOTHING
        written = [story for story in self._stories if story.article.kind.written]
        groups = [
            (theme.name, self._theme_class(theme), [story for story in written if story.theme == theme])
            for theme in self._themes
        ]
        groups.append((self._labels.other, "", [story for story in written if story.theme is None]))
        items = (self._group(name, class_, stories) for name, class_, stories in groups if stories)
        title = tag("h2", text(self._labels.contents), id=f"{CONTENTS}_kop")
        content = lines(title, tag("ul", lines(*items), class_="themes"))
        return tag("nav", Html(f"\n{content}\n"), id=CONTENTS, aria_labelledby=f"{CONTENTS}_kop")

    def _group(self, name: str, class_: str, stories: Iterable[Story]) -> Html:
        items = (tag("li", self._entry(story)) for story in stories)
        return tag("li", tag("h3", text(name)), tag("ul", *items), class_=class_ or None)

    def _entry(self, story: Story) -> Html:
        title = web_title(story)
        name = self._inlines(story).bare(title) if plain(title).strip() else text(self._labels.untitled)
        language = self._language_of(story)
        link = tag("a", name, href=f"#{self._anchors[story.id]}", lang=None if language == self._language else language)
        authors = ", ".join(author.name for author in story.authors)
        return join((link, tag("span", text(authors), class_="authors")), text(" ")) if authors else link

    # --- articles and colophon -------------------------------------------------------------------------------

    def _has_opening(self) -> bool:
        """Tell whether the first article and the editorial stand side by side, as on the printed opening page."""
        kinds = [story.article.kind for story in self._stories[:2]]
        return len(kinds) == 2 and kinds[0] is Kind.ARTICLE and kinds[1] is Kind.EDITORIAL

    def _story(self, story: Story) -> Html:
        place = StoryPlace(self._anchors[story.id], self._theme_class(story.theme), self._language_of(story))
        writer = StoryWriter(
            story, place, self._inlines(story), self._pictures, self._edition.folders,
            self._labels,
        )  # fmt: skip
        return writer.write()

    def _footer(self) -> Html:
        colophon, title = self._edition.colophon, self._edition.publication.colophon.title
        inlines = InlineWriter(self._anchors, COLOPHON, self._labels)
        folders = self._edition.folders
        blocks = BlockWriter(inlines, self._pictures, folders.publication_file, self._labels, level=2 if title else 1)
        body = blocks.write(colophon.blocks)
        content = lines(
            tag("h2", text(title)) if title else NOTHING,
            tag("div", body, class_="text") if body else NOTHING,
            blocks.notes(colophon.footnotes, COLOPHON),
            back_to_contents(self._labels) if self._stories else NOTHING,
        )
        return tag("footer", Html(f"\n{content}\n"), id=COLOPHON, class_="colophon")

    def _inlines(self, story: Story) -> InlineWriter:
        return InlineWriter(self._anchors, self._anchors[story.id], self._labels)

    def _language_of(self, story: Story) -> str:
        return language_tag(story.language) or self._language

    def _theme_class(self, theme: Theme | None) -> str:
        return f"theme-{self._themes.index(theme)}" if theme in self._themes and theme else ""


def themes_of(stories: Iterable[Story]) -> list[Theme]:
    """Return the themes of the stories in the order in which they come."""
    return list(dict.fromkeys(story.theme for story in stories if story.theme))
