"""Rules about pictures: is the file there, who made it, what does it show."""

from collections.abc import Iterator
from functools import cache
from math import ceil
from pathlib import Path

from msgspec.structs import replace

from redactie.check.context import Context
from redactie.check.shown import Shown, shown_pictures
from redactie.layout.glyphs import Coverage
from redactie.layout.pages import PlacedPicture
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.styles.own_fonts import read_own_fonts
from redactie.model.article import Kind
from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import message
from redactie.resources import resource
from redactie.text.edition import Edition


def picture_missing(context: Context) -> Iterator[Finding]:
    """Find pictures whose file is not there or lies outside the issue."""
    for shown in shown_pictures(context):
        if context.edition.folders.issue_file(shown.source) is None:
            yield context.finding(
                "picture-missing",
                Severity.ERROR,
                message("The picture {file} is not there.", file=shown.source),
                shown.story,
                remedy=message("Put the file in the folder of the issue, or choose another picture."),
                body_line=shown.body_line,
            )


def picture_unreadable(context: Context) -> Iterator[Finding]:
    """Find pictures that are there but cannot be shown: of pieces, of the nameplate and of authors."""
    folders, nameplate = context.edition.folders, context.edition.publication.nameplate
    logo = _unreadable(context.examiner, folders.publication_file(nameplate.logo))
    if logo:
        yield replace(logo, place=Place(folders.publication / "publication.toml"))
    for author in {author.id: author for story in context.stories for author in story.authors}.values():
        portrait = _unreadable(context.examiner, folders.publication_file(author.portrait))
        if portrait:
            yield replace(portrait, place=Place(folders.publication / "authors.toml"))
    for shown in shown_pictures(context):
        picture = _unreadable(context.examiner, folders.issue_file(shown.source))
        if picture:
            yield replace(picture, place=context.place(shown.story, shown.body_line))


def _unreadable(examiner: PictureExaminer, path: Path | None) -> Finding | None:
    fault = examiner.fault(path) if path else None
    if fault is None:
        return None
    return Finding("picture-unreadable", Severity.ERROR, fault.what, remedy=fault.remedy)


def picture_without_alt(context: Context) -> Iterator[Finding]:
    """Find pictures that a screen reader cannot tell about."""
    for shown in shown_pictures(context):
        if not shown.alt.strip():
            yield context.finding(
                "picture-alt",
                Severity.WARNING,
                message("The picture {file} has no description.", file=shown.source),
                shown.story,
                remedy=message("Say in a sentence what it shows, for readers who cannot see it."),
                body_line=shown.body_line,
            )


def picture_without_caption(context: Context) -> Iterator[Finding]:
    """Find pictures without a caption."""
    for shown in shown_pictures(context):
        if not shown.caption.strip() and shown.story.article.kind is not Kind.ADVERT:
            yield context.finding(
                "picture-caption",
                Severity.HINT,
                message("The picture {file} has no caption.", file=shown.source),
                shown.story,
                remedy=message("Say under the picture what it adds to the text."),
                body_line=shown.body_line,
            )


def picture_without_credit(context: Context) -> Iterator[Finding]:
    """Find pictures that do not say who made them."""
    for shown in shown_pictures(context):
        if not shown.credit.strip() and shown.story.article.kind is not Kind.ADVERT:
            yield context.finding(
                "picture-credit",
                Severity.WARNING,
                message("The picture {file} does not say who made it.", file=shown.source),
                shown.story,
                remedy=message("Name the photographer, the illustrator or the source."),
                body_line=shown.body_line,
            )


def picture_too_wide(context: Context) -> Iterator[Finding]:
    """Find pictures that are asked over more columns than a page has."""
    columns = context.pages.columns if context.pages else 0
    for shown in shown_pictures(context):
        if columns and (shown.columns or 0) > columns:
            yield context.finding(
                "picture-too-wide",
                Severity.HINT,
                message(
                    "The picture {file} is to stand over {asked} columns, but the page has {columns}.",
                    file=shown.source,
                    asked=shown.columns or 0,
                    columns=columns,
                ),
                shown.story,
                remedy=message("It is printed as wide as the page; choose a width that the page has."),
                body_line=shown.body_line,
            )


def picture_coarse(context: Context) -> Iterator[Finding]:
    """Find pictures with too few pixels for the size in which they are printed."""
    least, worst = context.limit("picture-resolution", "ppi"), context.limit("picture-resolution", "error-ppi")
    for shown in shown_pictures(context):
        placed = _largest(context, shown)
        ppi = _resolution(context, shown, placed) if placed else None
        if placed is None or ppi is None or ppi >= least:
            continue
        values: dict[str, object] = {"file": shown.source, "ppi": int(ppi + 0.01)}
        yield context.finding(
            "picture-resolution",
            Severity.ERROR if ppi < worst else Severity.WARNING,
            message("The picture {file} is printed with {ppi} pixels per inch: it looks coarse.", **values)
            if ppi < worst
            else message("The picture {file} is printed with {ppi} pixels per inch: it is not quite sharp.", **values),
            shown.story,
            remedy=message(
                "Use a file of at least {pixels} pixels wide, or print it over fewer columns.",
                pixels=ceil(placed.width / 72 * least - 0.01),
            ),
            body_line=shown.body_line,
        )


def _largest(context: Context, shown: Shown) -> PlacedPicture | None:
    """Return the place where a picture is printed largest, or None if it is not printed."""
    places = context.pages.pictures if context.pages else ()
    own = (each for each in places if (each.article, each.source) == (shown.story.id, shown.source))
    return max(own, key=lambda each: each.width, default=None)


def _resolution(context: Context, shown: Shown, placed: PlacedPicture) -> float | None:
    """Return the pixels per inch of a picture in its place, or None for a drawing and a file that is gone since."""
    path = context.edition.folders.issue_file(shown.source)
    facts = context.examiner.facts(path) if path else None
    if facts is None or facts.drawn:
        return None
    # A picture fills its place, and may be cropped for it; the file may be turned.
    upright = min(facts.width / placed.width, facts.height / placed.height)
    turned = min(facts.height / placed.width, facts.width / placed.height)
    return 72 * max(upright, turned)


def drawing_glyphs(context: Context) -> Iterator[Finding]:
    """Find drawings with characters that no font has: they are left out in print."""
    for shown in shown_pictures(context):
        path = context.edition.folders.issue_file(shown.source)
        facts = context.examiner.facts(path) if path else None
        if missing := _missing(context.edition, facts.letters if facts else ""):
            yield context.finding(
                "glyph-missing",
                Severity.ERROR,
                message("The fonts of the house style lack these signs in the drawing {file}: {characters}",
                        file=shown.source, characters=" ".join(missing)),
                shown.story,
                remedy=message("Turn its words into outlines in your drawing program, or save it as PNG."),
                body_line=shown.body_line,
            )  # fmt: skip


def _missing(edition: Edition, letters: str) -> str:
    """Return the characters that neither our fonts nor those of the publication have."""
    missing = _coverage().printable(letters).missing
    own = read_own_fonts(edition.folders.publication).faces if missing else ()
    return "".join(each for each in missing if not any(each in face.characters for face in own))


@cache
def _coverage() -> Coverage:
    return Coverage(resource("fonts", "coverage.txt"))


def logo_missing(context: Context) -> Iterator[Finding]:
    """Find a nameplate whose logo is not there."""
    logo, folders = context.edition.publication.nameplate.logo, context.edition.folders
    if logo and folders.publication_file(logo) is None:
        yield Finding(
            "logo-missing",
            Severity.WARNING,
            message("The logo of the nameplate is not there: {file}.", file=logo),
            Place(folders.publication / "publication.toml"),
            message("Put the picture in the folder of the publication, or leave the logo out."),
        )
