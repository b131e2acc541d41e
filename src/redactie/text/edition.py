"""An edition: an issue with all its texts parsed, which layout, exporters and checks work from."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct

from redactie.model.article import Article
from redactie.model.issue import Issue
from redactie.model.publication import Author, Publication, Theme

if TYPE_CHECKING:  # the store and the window need `Folders` at the start, long before there is a tree
    from redactie.text.tree import Document, Inlines


class Story(Struct, frozen=True):
    """An article as every output prints it. It holds no internal note: what is not here cannot be printed.

    `authors` and `theme` are resolved from the registers; an unknown id gives no author and no theme (and a finding
    elsewhere). `image_caption` and `image_credit` belong to the article's own picture. `title` and `lead` are those of
    the printed page, `web_title` and `web_lead` those of the web page; () means: as in print.
    """

    article: Article
    title: Inlines
    kicker: Inlines
    deck: Inlines
    lead: Inlines
    authors: tuple[Author, ...]
    theme: Theme | None
    image_caption: Inlines
    image_credit: Inlines
    body: Document
    language: str
    web_title: Inlines = ()
    web_lead: Inlines = ()

    @property
    def id(self) -> str:
        """The article's id."""
        return self.article.id


class Folders(Struct, frozen=True):
    """Where an edition's pictures are. Nothing outside these two folders is ever read."""

    publication: Path
    issue: Path

    def issue_file(self, source: str) -> Path | None:
        """Return the file that an article names, or None if it is not there or leads out of the issue folder."""
        return _inside(self.issue, source)

    def publication_file(self, source: str) -> Path | None:
        """Return the file that a register names, or None if it is not there or leads out of the publication."""
        return _inside(self.publication, source)


def _inside(folder: Path, source: str) -> Path | None:
    if not source or "\0" in source:
        return None
    try:
        path = (folder / source).resolve(strict=True)
        return path if path.is_relative_to(folder.resolve()) and path.is_file() else None
    except (OSError, RuntimeError):  # RuntimeError: a loop of symbolic links
        return None


class Edition(Struct, frozen=True, eq=False, dict=True):
    """An issue ready to be typeset, exported or checked. `stories` are in print order; `colophon` is parsed Markdown.

    It is a value: made anew at every change, compared by identity, and safe to hand to another thread.
    """

    publication: Publication
    issue: Issue
    stories: tuple[Story, ...]
    colophon: Document
    folders: Folders

    @cached_property
    def by_id(self) -> Mapping[str, Story]:
        """The stories by the id of their article."""
        return MappingProxyType({story.id: story for story in self.stories})
