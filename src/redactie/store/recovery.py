"""Copies of texts that are not saved yet, kept outside the publication, to be offered after a crash."""

import datetime
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from msgspec import Struct

from redactie.model.article import Article
from redactie.store.article_file import ArticleFile
from redactie.store.errors import StoreError, explained
from redactie.store.files import LARGEST, Fingerprint, read_bytes, write_atomically

_SUFFIX = ".json"


class Recovered(Struct, frozen=True):
    """An article that was not saved: its file, when it was kept, and the article as it was typed.

    `changed` says that the file is not the one any more on which the text was based: another program wrote to it, or
    it is gone.
    """

    path: Path
    when: datetime.datetime
    article: Article
    changed: bool


class RecoveryJournal:
    """Keeps one copy for each article file in `folder`, which the caller chooses: the user's state folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, path: Path, article: Article, base_fingerprint: Fingerprint | None) -> None:
        """Keep the article that is still to be saved in the file `path`. Raises StoreError.

        `base_fingerprint` is that of the file as it was read; None for an article that has no file yet.
        """
        entry = {
            "path": str(path.absolute()),
            "when": datetime.datetime.now(datetime.UTC).isoformat(),
            "base": _base(base_fingerprint),
            "text": ArticleFile.new(path).with_article(article).parts.join(),
        }
        copy = self._copy(path)
        with explained(copy):
            self.folder.mkdir(parents=True, exist_ok=True)
            earlier = Fingerprint.of_file(copy)
        write_atomically(copy, json.dumps(entry, ensure_ascii=False).encode("utf-8"), earlier)

    def pending(self) -> tuple[Recovered, ...]:
        """Return what was kept and not discarded, oldest first. A copy that is broken itself is passed over."""
        copies = sorted(self.folder.glob(f"*{_SUFFIX}")) if self.folder.is_dir() else []
        found = (self._read(copy) for copy in copies)
        return tuple(sorted((each for each in found if each), key=lambda each: each.when))

    def discard(self, path: Path) -> None:
        """Forget the copy for a file, after saving it or when the user does not want it. Raises StoreError."""
        copy = self._copy(path)
        with explained(copy):
            copy.unlink(missing_ok=True)

    def _copy(self, path: Path) -> Path:
        digest = hashlib.sha256(str(path.absolute()).encode("utf-8", "surrogateescape")).hexdigest()
        return self.folder / f"{digest[:32]}{_SUFFIX}"

    def _read(self, copy: Path) -> Recovered | None:
        try:
            data, _ = read_bytes(copy, self.folder, 3 * LARGEST)
            entry = cast("dict[str, Any]", json.loads(data))
            path = Path(str(entry["path"]))
            article = ArticleFile.parse(path, str(entry["text"]), None).article
            when = datetime.datetime.fromisoformat(str(entry["when"]))
            return Recovered(path, when, article, _differs(path, entry["base"]))
        except (StoreError, ValueError, KeyError, TypeError, OSError):
            return None


def _base(fingerprint: Fingerprint | None) -> Mapping[str, Any] | None:
    return {"size": fingerprint.size, "digest": fingerprint.digest.hex()} if fingerprint else None


def _differs(path: Path, base: Mapping[str, Any] | None) -> bool:
    now = Fingerprint.of_file(path)
    return _base(now) != base
