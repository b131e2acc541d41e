"""What happens to an exception that nobody expected: the details go to a file, a short message to the user."""

import datetime
import traceback
from pathlib import Path

from redactie.cli.terminal import Terminal
from redactie.model.message import message


def report_failure(error: BaseException, terminal: Terminal, folder: Path | None = None) -> None:
    """Write the exception to a log file in `folder` (the program's own, if None) and say where it is."""
    details = "".join(traceback.format_exception(error))
    moment = datetime.datetime.now().astimezone()
    try:
        path = (folder or _log_folder()) / f"redactie-{moment:%Y%m%d-%H%M%S}.log"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{moment.isoformat()}\n{details}", encoding="utf-8", errors="replace")
    except OSError:
        terminal.note(message("Something went wrong that should not have: {reason}.", reason=_in_short(error)))
        return
    terminal.note(
        message("Something went wrong that should not have: {reason}. The details are in {path}.",
                reason=_in_short(error), path=str(path))
    )  # fmt: skip


def _in_short(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0].rstrip(":. ")


def _log_folder() -> Path:
    from platformdirs import user_log_path

    return user_log_path("Redactie", appauthor=False)
