"""The folder that engines read a house style from: its Typst and tokens on one grid, and the publication's fonts."""

from collections.abc import Iterator
from pathlib import Path

from redactie.layout.engine import VERSION, Engine, load_fonts
from redactie.layout.errors import LayoutError
from redactie.layout.glyphs import Coverage
from redactie.layout.grid import Grid
from redactie.layout.sheet import token_module
from redactie.layout.styles.own_fonts import characters, copied_fonts
from redactie.layout.styles.style import HouseStyle
from redactie.layout.trial import comes_to_an_end
from redactie.model.message import message
from redactie.resources import resource


class StyleFolder:
    """A house style as engines find it in the folder `root`, which is made where there is none.

    `last` is one more source of the style whose names stand over all others. Raises LayoutError where a source or a
    font cannot be read.
    """

    def __init__(self, root: Path, style: HouseStyle, grid: Grid, last: str = "") -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        self._sources = {**style.typst(), "tokens.typ": token_module(style.tokens, grid)}
        if last:
            self._sources["page.typ"] += f'#import "{last}": *\n'
        for name, source in self._sources.items():
            (root / name).write_text(source, encoding="utf-8")
        own = root / "fonts"
        self._own_fonts = copied_fonts(style.own_fonts, own)
        self._font_folders = (resource("fonts"), own)
        self._fonts = load_fonts(*self._font_folders)
        self.coverage = Coverage(resource("fonts", "coverage.txt"), characters(own))

    def engine(self, main: str, archival: str = "") -> Engine:
        """Return an engine whose document is the file `main`; see `Engine` for `archival`."""
        return Engine(self.root, main, self._fonts, archival)

    def makings(self) -> Iterator[str]:
        """Yield all that pages depend on besides the code of the stories."""
        yield VERSION
        for name, source in sorted(self._sources.items()):
            yield from (name, source)
        yield from sorted(f"{font.name} {font.stat().st_size}" for font in resource("fonts").glob("*.ttf"))
        yield from self._own_fonts

    def try_out(self, source: str) -> None:
        """Set a document in a process of its own. Raises LayoutError where the engine does not come to an end."""
        main = self.root / "trial.typ"
        main.write_text(source, encoding="utf-8")
        if not comes_to_an_end(main, self._font_folders):
            raise LayoutError(message("it takes too much time or memory"))
