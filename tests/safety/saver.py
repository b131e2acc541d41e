"""Saves one article at a signal (USR1), and says what came of it: `saver.py ISSUE ARTICLE`."""

import json
import signal
import sys
from pathlib import Path

from msgspec.structs import replace

from redactie.store.errors import StoreError
from redactie.store.publication import PublicationFolder

OLD_BODY = "De oude tekst.\n"
NEW_BODY = "De nieuwe tekst, met één woord meer.\n"


def main(issue: Path, article_id: str) -> None:
    """Print `ready`, wait for the signal, save, and print the outcome as JSON."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
    folder = PublicationFolder.open(issue.parent.parent).open_issue(issue.name)
    article = next(each for each in folder.issue.articles if each.id == article_id)
    folder.save_article(replace(article, body=OLD_BODY))  # whatever is loaded at the first save is loaded then
    print("ready", flush=True)
    signal.sigwait({signal.SIGUSR1})
    try:
        folder.save_article(replace(article, body=NEW_BODY))
        outcome = {"saved": True, "what": "", "remedy": ""}
    except StoreError as error:
        outcome = {"saved": False, "what": str(error.what), "remedy": str(error.remedy or "")}
    print(json.dumps(outcome), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
