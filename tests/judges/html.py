"""Judges of web pages: the Nu validator for the markup, axe-core in Chromium for accessibility."""

import json
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct
from playwright.sync_api import Page, sync_playwright

MODULES = Path(__file__).parent / "node_modules"
_VALIDATOR = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
_AXE = MODULES / "axe-core" / "axe.min.js"
_CHROMIUM = "/usr/bin/chromium"
_QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")


def validate(pages: Mapping[str, bytes], *, prose: bool = True) -> list[str]:
    """Return what the Nu validator finds in the pages, as `name: place: complaint`.

    `prose=False` is for invented words: then it does not guess the language of the text.
    """
    with tempfile.TemporaryDirectory() as folder:
        for name, page in pages.items():
            (Path(folder) / f"{name}.html").write_bytes(page)
        command = ["java", "-jar", str(_VALIDATOR), "--format", "json", "--exit-zero-always"]
        command += [] if prose else ["--no-langdetect"]
        done = subprocess.run([*command, folder], capture_output=True, text=True, check=True, timeout=300)
    return [
        f"{Path(each['url']).stem}: {each.get('lastLine')}: {each['type']}: {each['message']}"
        f" «{each.get('extract', '')[:200]}»"
        for each in json.loads(done.stderr)["messages"]
    ]


class Screen(Struct, frozen=True):
    """A screen to look at a page on: its width in pixels, and whether it shows the page by night."""

    width: int
    dark: bool

    @property
    def name(self) -> str:
        return f"{self.width}-{'dark' if self.dark else 'light'}"


SCREENS = tuple(Screen(width, dark) for width in (400, 1400) for dark in (False, True))


class Browser:
    """Chromium, kept open for several pages."""

    def __init__(self, browser: object) -> None:
        self._browser = browser

    @contextmanager
    def page(self, path: Path, screen: Screen) -> Generator[tuple[Page, list[str]]]:
        """Yield the page on a screen, and what the browser complains of in its console."""
        scheme = "dark" if screen.dark else "light"
        context = self._browser.new_context(  # type: ignore[attr-defined]
            viewport={"width": screen.width, "height": 900}, color_scheme=scheme, bypass_csp=False
        )
        page = context.new_page()
        said: list[str] = []
        page.on("console", lambda line: said.append(line.text))
        page.goto(path.as_uri())
        try:
            yield page, said
        finally:
            context.close()

    def accessibility(self, path: Path, screen: Screen) -> list[str]:
        """Return what axe-core finds in the page on a screen, best practices included."""
        with self.page(path, screen) as (page, _):
            # Evaluated by the debugger, which no policy of the page forbids: the page itself runs no script.
            page.evaluate(_AXE.read_text(encoding="utf-8"))
            found = page.evaluate("async () => await axe.run(document, {resultTypes: ['violations']})")
        return [
            f"{screen.name}: {each['id']}: {each['help']}: {[node['html'][:200] for node in each['nodes'][:3]]}"
            for each in found["violations"]
        ]


@contextmanager
def browser() -> Generator[Browser]:
    """Yield a Chromium that talks to nobody."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=_CHROMIUM, args=list(_QUIET))
        try:
            yield Browser(chromium)
        finally:
            chromium.close()
