"""What the document says about itself: title, subject, authors, language, dates."""

import datetime
from collections.abc import Sequence

from docx.opc.coreprops import CoreProperties

from redactie.export.docx.front import Imprint
from redactie.export.docx.xml import DECLARATION, clean, tag, text
from redactie.text.edition import Edition, Story

_LONGEST = 255  # characters, as the standard has it
# The date of an issue without one: no clock gets into the document.
_NO_DATE = datetime.date(2000, 1, 1)
_NOON = datetime.time(12)
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def fill_properties(
    properties: CoreProperties, edition: Edition, stories: Sequence[Story], imprint: Imprint, language: str
) -> None:
    """Give the document its properties; those of the same issue are always the same."""
    authors = dict.fromkeys(author.name for story in stories for author in story.authors)
    themes = dict.fromkeys(story.theme.name for story in stories if story.theme)
    date = datetime.datetime.combine(edition.issue.date or _NO_DATE, _NOON)
    properties.title = _short(" – ".join(each for each in (imprint.name, imprint.number) if each))
    properties.subject = _short(edition.publication.nameplate.subtitle)
    properties.author = _short("; ".join(authors) or edition.publication.name)
    properties.keywords = _short(", ".join(themes))
    properties.last_modified_by = _short(edition.publication.name)
    properties.language = language
    properties.created = properties.modified = date


def application_properties() -> bytes:
    """Return the part that names the program."""
    name = tag("Application", {}, text("Redactie"))
    return (DECLARATION + tag("Properties", {"xmlns": _EXTENDED}, name)).encode()


def _short(characters: str) -> str:
    return clean(characters)[:_LONGEST]
