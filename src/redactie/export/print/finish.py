"""Finishes a PDF as a preset says."""

from datetime import datetime
from io import BytesIO
from pathlib import Path

from pikepdf import ObjectStreamMode, Pdf

from redactie.export.exporter import ExportError, Progress
from redactie.export.print.boxes import draw_marks, set_boxes
from redactie.export.print.drawings import Separator
from redactie.export.print.inks import Inks
from redactie.export.print.links import remove_links
from redactie.export.print.palettes import Press
from redactie.export.print.pictures import reduce_picture
from redactie.export.print.placed import placed_pictures
from redactie.export.print.spaces import UnprintableError
from redactie.export.print.standard import ARCHIVE, VERSION, date, declare, intend
from redactie.model.colour import Colour
from redactie.model.message import message
from redactie.model.preset import Preset
from redactie.resources import resource
from redactie.text.edition import Folders


def finished(
    data: bytes, preset: Preset, folder: Path, now: datetime, progress: Progress, accent: Colour | None = None
) -> bytes:
    """Return the PDF as the preset asks for it; `folder` is that of the publication, `now` has a time zone.

    `accent` is the colour that a spot ink prints. Words and their places stay. Raises ExportError, or what `progress`
    raises.
    """
    if preset.leaves_all:
        return data
    with Pdf.open(BytesIO(data)) as pdf:
        if preset.ppi:
            _reduce(pdf, preset)
        inks = Inks.load(_profile(preset, folder)) if preset.colours == "cmyk" or preset.is_for_press else None
        if inks and preset.colours == "cmyk":
            _separate(pdf, Press(inks, preset.spot, accent), preset, progress)
        _frame(pdf, preset)
        if inks and preset.is_for_press:
            remove_links(pdf)
            declare(pdf, inks, preset.condition, now)
        if preset.archival:
            date(pdf, now)
            if inks:
                intend(pdf, inks, preset.condition, ARCHIVE)
        return _written(pdf, preset)


def _profile(preset: Preset, folder: Path) -> Path:
    """Return the file of the profile: ours, or one in the publication and nowhere else."""
    name = Path(preset.profile).name
    ours = resource("profiles", name)
    return ours if ours.is_file() else Folders(folder, folder).publication_file(preset.profile) or folder / name


def _reduce(pdf: Pdf, preset: Preset) -> None:
    for each in placed_pictures(pdf).values():
        reduce_picture(each.picture, each.width, each.height, preset.ppi, preset.quality)


def _separate(pdf: Pdf, press: Press, preset: Preset, progress: Progress) -> None:
    separator = Separator(pdf, press, preset.quality)
    for number, page in enumerate(pdf.pages, 1):
        try:
            separator.separate(page)
        except UnprintableError as error:
            raise ExportError(
                message("Page {page} holds {what}, which cannot be brought into the inks of a press.",
                        page=number, what=error.what),
                remedy=message("Take it out of the house style, or export as “kantoor” and let the printer do it."),
            ) from error  # fmt: skip
        progress(number / len(pdf.pages))
    separator.finish()


def _frame(pdf: Pdf, preset: Preset) -> None:
    if not (preset.bleed or preset.marks or preset.is_for_press):
        return
    for page in pdf.pages:
        set_boxes(page, preset.bleed, marks=preset.marks)
        if preset.marks:
            draw_marks(pdf, page, preset.bleed)


def _written(pdf: Pdf, preset: Preset) -> bytes:
    out = BytesIO()
    pdf.save(
        out,
        force_version=VERSION if preset.is_for_press else "",
        deterministic_id=True,
        object_stream_mode=ObjectStreamMode.generate,
    )
    return out.getvalue()
