"""Runs of text as HTML."""

from collections.abc import Mapping

from msgspec.structs import replace

from redactie.export.html.addresses import link_target, note_place, reference_place
from redactie.export.html.labels import Labels
from redactie.export.html.markup import NOTHING, Html, join, tag, text
from redactie.text.tree import (
    ArticleLink,
    Code,
    Emphasis,
    FootnoteReference,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Subscript,
    Superscript,
    Text,
)

_NAMES: dict[type[Inline], str] = {Strong: "strong", Emphasis: "em", Superscript: "sup", Subscript: "sub"}


class InlineWriter:
    """Writes the inlines of one article. `anchors` are the places of the articles in the page, by id.

    `times` tells how often each footnote was referred to, so that its note can lead back to every place.
    """

    def __init__(self, anchors: Mapping[str, str], anchor: str, labels: Labels) -> None:
        self._anchors = anchors
        self._anchor = anchor
        self._labels = labels
        self.times: dict[int, int] = {}

    def write(self, inlines: Inlines) -> Html:
        """Return the inlines with their links and references."""
        return join(self._one(inline, linked=False) for inline in inlines)

    def bare(self, inlines: Inlines) -> Html:
        """Return the inlines without links and references, for a text that is a link itself or stands twice."""
        return join(self._one(inline, linked=True) for inline in _without_references(inlines))

    def _one(self, inline: Inline, *, linked: bool) -> Html:
        match inline:
            case Text(characters):
                return text(characters)
            case Code(characters):
                return tag("code", text(characters))
            case LineBreak():
                return tag("br")
            case FootnoteReference(number):
                return self._reference(number, linked=linked)
            case Link() | ArticleLink():
                return self._link(inline, linked=linked)
            case _:
                return tag(_NAMES[type(inline)], self._all(inline.children, linked=linked))

    def _all(self, inlines: Inlines, *, linked: bool) -> Html:
        return join(self._one(inline, linked=linked) for inline in inlines)

    def _link(self, link: Link | ArticleLink, *, linked: bool) -> Html:
        target = None if linked else self._target(link)
        content = self._all(link.children, linked=linked or target is not None)
        return tag("a", content, href=target) if target and content else content

    def _target(self, link: Link | ArticleLink) -> str | None:
        if isinstance(link, Link):
            return link_target(link.url)
        anchor = self._anchors.get(link.article)
        return f"#{anchor}" if anchor else None

    def _reference(self, number: int, *, linked: bool) -> Html:
        time = self.times.get(number, 0) + 1
        self.times[number] = time
        label = self._labels.note.format(number=number)
        mark = text(str(number))
        if not linked:
            mark = tag("a", mark, href=f"#{note_place(self._anchor, number)}", aria_label=label)
        return tag("sup", mark, id=reference_place(self._anchor, number, time), class_="reference")


def _without_references(inlines: Inlines) -> Inlines:
    kept = (inline for inline in inlines if not isinstance(inline, FootnoteReference))
    return tuple(
        inline
        if isinstance(inline, Text | Code | LineBreak)
        else replace(inline, children=_without_references(inline.children))
        for inline in kept
    )


def paragraph(content: Html, class_: str | None = None) -> Html:
    """Return a paragraph, or nothing for an empty one."""
    return tag("p", content, class_=class_) if content else NOTHING
