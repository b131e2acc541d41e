"""How the program treats its own process, so that it starts and ends without delay."""

import gc
import os
import sys
from typing import NoReturn

_ALLOCATIONS = 50_000


def collect_seldom() -> None:
    """Let the garbage collector run less often: what a start and an export make is almost all in use."""
    gc.set_threshold(_ALLOCATIONS, 20, 50)


def leave(code: int) -> NoReturn:
    """End the process with an exit code. To take the interpreter and the compiler apart first would only take time."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
