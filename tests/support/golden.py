"""Golden outputs: what an exporter writes is compared with a file beside the test.

    pytest --update-golden        writes the files anew; look at the difference before you commit it

The files stand in a folder `golden` beside the test module, one for every part of an output.
"""

import difflib
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden outputs anew")


class Golden:
    """Compares texts with the files of a folder, or writes those files."""

    def __init__(self, folder: Path, *, update: bool) -> None:
        self.folder = folder
        self.update = update

    def check(self, name: str, actual: str) -> None:
        """Fail unless the file `name` holds this text; with `--update-golden`, write it."""
        path = self.folder / name
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(actual, encoding="utf-8", newline="\n")
            return
        if not path.is_file():
            pytest.fail(f"{path} is not there: run pytest --update-golden and look at what it writes")
        expected = path.read_text(encoding="utf-8")
        if actual != expected:
            lines = difflib.unified_diff(
                expected.splitlines(), actual.splitlines(), f"golden/{name}", "actual", lineterm=""
            )
            pytest.fail("\n".join(lines) or f"golden/{name} differs in its line ends")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Return the golden outputs beside the test module."""
    return Golden(request.path.parent / "golden", update=request.config.getoption("--update-golden"))
