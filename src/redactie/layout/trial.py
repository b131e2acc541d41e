"""Tries a document in a process of its own: what never ends, or takes all memory, does so there.

The engine ends endless loops and calls by itself, but not long ones, and a compilation cannot be stopped.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

_PATIENCE = 10  # seconds: a slow machine measures an issue in less than a third of that
_MOST_MEMORY = 4 << 30  # bytes of addresses, most of which are never used


def comes_to_an_end(main: Path, fonts: Sequence[Path], patience: float = _PATIENCE) -> bool:
    """Tell whether the engine is done with the document `main` of a folder, well or not, in so many seconds."""
    command = [sys.executable, "-m", __name__, str(main), *map(str, fonts)]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows
    try:
        done = subprocess.run(  # noqa: S603 (the program itself)
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=patience,
            creationflags=hidden,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _limit_memory() -> None:
    with suppress(ImportError, OSError, ValueError):  # there is no such limit on Windows
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


def _try(main: Path, fonts: Sequence[Path]) -> None:
    from redactie.layout.engine import Engine, load_fonts
    from redactie.layout.errors import LayoutError

    source = main.read_text(encoding="utf-8")
    engine = Engine(main.parent, main.name, load_fonts(*fonts))
    engine.write(source)
    with suppress(LayoutError):  # whoever asked will meet the same error
        engine.pdf()


if __name__ == "__main__":
    _limit_memory()
    _try(Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]])
