"""How time is taken: several rounds after a warm-up, every candidate once a round, medians to quote.

Whole processes on a shared machine drift; taking every candidate once in each round lets a ratio hold all the same.
"""

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

Command = Sequence[str]


class Timing(Struct, frozen=True):
    """Seconds of every counted round."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def p95(self) -> float:
        return sorted(self.seconds)[min(len(self.seconds) - 1, round(0.95 * (len(self.seconds) - 1)))]

    @property
    def worst(self) -> float:
        return max(self.seconds)


def time_processes(
    commands: Mapping[str, Command], rounds: int = 5, between: Callable[[], object] = lambda: None
) -> dict[str, Timing]:
    """Run every command once a round, a warm-up round first; a command that fails raises CalledProcessError.

    Before every round, `between` is called; that takes no time.
    """
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        between()
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(
                command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=user_environment()
            )
            if number:
                seconds[name].append(time.perf_counter() - start)
    return {name: Timing(tuple(values)) for name, values in seconds.items()}


def user_environment() -> dict[str, str]:
    """Return the environment as users have it: Python keeps what it compiled."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def time_calls(call: Callable[[], object], rounds: int = 9) -> Timing:
    """Call once to warm up and then take `rounds` calls."""
    call()
    seconds: list[float] = []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        seconds.append(time.perf_counter() - start)
    return Timing(tuple(seconds))
