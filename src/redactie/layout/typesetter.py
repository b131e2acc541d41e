"""Typesets editions: from stories to measured stories, to a page plan, to pages."""

import tempfile
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from redactie.layout.compositor import Compositor
from redactie.layout.engine import ArchiveError, EngineError
from redactie.layout.errors import LayoutError
from redactie.layout.examiner import PictureExaminer
from redactie.layout.grid import Grid
from redactie.layout.pages import Pages, Refused
from redactie.layout.style import OWN_LOOK_NAME, HouseStyle
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
        self._refused: Refused | None = None

    def typeset(self, edition: Edition) -> Pages:
        """Return the pages of an edition; where the publication's own look is of no use, without it from then on.

        Raises LayoutError.
        """
        if not self._style.own_look:
            pages = self._typeset(edition)
            return replace(pages, refused=self._refused) if self._refused else pages
        try:
            return self._typeset(edition)
        except ArchiveError:  # nothing is left out of a file that is to be kept without saying so
            raise
        except Exception as error:  # that look is Typst of somebody else: it may answer our questions with anything
            refused = _refused(error)
        self._forget()
        # Only what goes well without the look was the look's fault.
        style, self._style = self._style, replace(self._style, own_look="")
        try:
            pages = self._typeset(edition)
        except LayoutError:
            self._style = style
            self._forget()
            raise
        self._refused = refused
        return replace(pages, refused=refused)

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


def _refused(error: Exception) -> Refused:
    """Return what to say of the look of a publication that an error came from."""
    lines = error.lines if isinstance(error, EngineError) else ()
    reason = (
        error.reason if isinstance(error, EngineError) else error.what if isinstance(error, LayoutError) else str(error)
    )
    line = next((line for name, line in lines if name == OWN_LOOK_NAME), None)
    return Refused(message("The look of the publication cannot be used: {reason}.", reason=reason), line)
