"""Typesets editions: from stories to measured stories, to a page plan, to pages."""

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from redactie.layout.compositor import Compositor
from redactie.layout.engine import ArchiveError, EngineError
from redactie.layout.errors import LayoutError
from redactie.layout.grid import Grid
from redactie.layout.pages import Pages, Refused
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.styles.own_files import OWN_FONTS, OWN_LOOK
from redactie.layout.styles.style import OWN_LOOK_NAME, HouseStyle
from redactie.model.message import message
from redactie.text.edition import Edition


class Typesetter:
    """Typesets one edition after the other in a house style; remembers what did not change. For one thread at a time.

    The same edition gives the same bytes, whatever was typeset before. In the folder `memories` it keeps what stories
    measured and the pages that were printed last. The next run need not measure the stories again, and where its first
    edition is the one of these pages, they are there at once. An `examiner` may know the pictures already. `archival`
    is the kind of PDF/A that the pages are to be, `a-2a` or `a-3a`, "" for none.
    """

    def __init__(
        self,
        style: HouseStyle,
        memories: Path | None = None,
        examiner: PictureExaminer | None = None,
        archival: str = "",
    ) -> None:
        self._style = style
        self._archival = archival
        self._examiner = examiner or PictureExaminer(memories)
        self._memories = memories
        self._folder = tempfile.TemporaryDirectory(prefix="redactie-", ignore_cleanup_errors=True)
        self._compositors: dict[Grid, Compositor] = {}
        self._made = 0
        self._recalled: Edition | None = None
        self._refused: tuple[Refused, ...] = ()

    def typeset(self, edition: Edition) -> Pages:
        """Return the pages of an edition; without what is of no use of the publication's own, from then on.

        Raises LayoutError.
        """
        styles = tuple(plainer(self._style))
        if not styles:
            return self._told(self._typeset(edition))
        try:
            return self._told(self._typeset(edition))
        except ArchiveError:  # nothing is left out of a file that is to be kept without saying so
            raise
        except Exception as error:  # Typst and fonts of somebody else: they may answer our questions with anything
            cause = error
        style = self._style
        for self._style, blamed in styles:
            self._forget()
            with suppress(Exception):  # what goes well without it was its fault, and only that
                pages = self._typeset(edition)
                self._refused = (*self._refused, *(_refused(file, cause) for file in blamed))
                return self._told(pages)
        self._style = style
        self._forget()
        raise cause

    def _told(self, pages: Pages) -> Pages:
        return replace(pages, refused=self._refused) if self._refused else pages

    def _typeset(self, edition: Edition) -> Pages:
        first, compositor = not self._compositors, self._compositor(edition)
        recalled = compositor.recall(edition) if first else None
        self._recalled = edition if recalled else None
        return recalled or compositor.compose(edition)

    def warm_up(self) -> None:
        """Get ready for the next edition, if the pages of the last one were those of an earlier run."""
        edition, self._recalled = self._recalled, None
        if edition:
            with suppress(LayoutError):
                self._compositor(edition).compose(edition)

    def _compositor(self, edition: Edition) -> Compositor:
        grid = Grid.of(self._style.tokens, edition.publication.page)
        if grid not in self._compositors:
            self._made += 1
            root = Path(self._folder.name) / str(self._made)
            made = Compositor(self._style, grid, root, self._examiner, self._memories, self._archival)
            self._compositors[grid] = made
        return self._compositors[grid]

    def _forget(self) -> None:
        for compositor in self._compositors.values():
            compositor.close()
        self._compositors.clear()

    def close(self) -> None:
        """Stop what runs and remove the working folder."""
        self._forget()
        self._folder.cleanup()


def plainer(style: HouseStyle) -> Iterator[tuple[HouseStyle, tuple[Path, ...]]]:
    """Yield the style without what may be to blame that it cannot be used, and the files that then are."""
    if style.own_look:
        yield replace(style, own_look=""), (OWN_LOOK,)
    if style.own_fonts:
        yield style.without_own_fonts(), (OWN_FONTS,)
    if style.own_look and style.own_fonts:
        yield replace(style.without_own_fonts(), own_look=""), (OWN_LOOK, OWN_FONTS)


def _refused(file: Path, error: Exception) -> Refused:
    """Return what to say of a file of a publication that an error came from."""
    reason = str(error)
    if isinstance(error, LayoutError):
        reason = error.reason if isinstance(error, EngineError) else error.what
    if file == OWN_FONTS:
        return Refused(
            message("The fonts of the publication cannot be used: {reason}.", reason=reason), file.as_posix()
        )
    lines = error.lines if isinstance(error, EngineError) else ()
    line = next((line for name, line in lines if name == OWN_LOOK_NAME), None)
    what = message("The look of the publication cannot be used: {reason}.", reason=reason)
    return Refused(what, file.as_posix(), line)
