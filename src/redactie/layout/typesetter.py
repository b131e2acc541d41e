"""Typesets editions: from stories to measured stories, to a page plan, to pages."""

import tempfile
from contextlib import suppress
from pathlib import Path

from redactie.layout.compositor import Compositor
from redactie.layout.errors import LayoutError
from redactie.layout.examiner import PictureExaminer
from redactie.layout.grid import Grid
from redactie.layout.pages import Pages
from redactie.layout.style import HouseStyle
from redactie.text.edition import Edition


class Typesetter:
    """Typesets one edition after the other in a house style; remembers what did not change. For one thread at a time.

    The same edition gives the same bytes, whatever was typeset before. In the folder `memories` it keeps what stories
    measured and the pages that were printed last. The next run need not measure the stories again, and where its first
    edition is the one of these pages, they are there at once. An `examiner` may know the pictures already.
    """

    def __init__(
        self, style: HouseStyle, memories: Path | None = None, examiner: PictureExaminer | None = None
    ) -> None:
        self._style = style
        self._examiner = examiner or PictureExaminer(memories)
        self._memories = memories
        self._folder = tempfile.TemporaryDirectory(prefix="redactie-", ignore_cleanup_errors=True)
        self._compositors: dict[Grid, Compositor] = {}
        self._recalled: Edition | None = None

    def typeset(self, edition: Edition) -> Pages:
        """Return the pages of an edition. Raises LayoutError."""
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
            root = Path(self._folder.name) / str(len(self._compositors))
            self._compositors[grid] = Compositor(self._style, grid, root, self._examiner, self._memories)
        return self._compositors[grid]

    def close(self) -> None:
        """Stop what runs and remove the working folder."""
        for compositor in self._compositors.values():
            compositor.close()
        self._compositors.clear()
        self._folder.cleanup()
