"""The publications that were opened last."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from msgspec import Struct
from PySide6.QtCore import QObject, QSettings, Signal

_KEY = "recent"
_MOST = 10


class RecentPublication(Struct, frozen=True):
    """A publication's folder, its name, and when it was opened last (local time)."""

    path: Path
    name: str
    opened: datetime


class RecentPublications(QObject):
    """Remembers in the settings which publications were opened, newest first."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def all(self) -> tuple[RecentPublication, ...]:
        """Return them, newest first; what the settings do not hold well is left out."""
        try:
            entries = cast("list[dict[str, Any]]", json.loads(str(self._settings.value(_KEY, "[]"))))
            return tuple(
                RecentPublication(Path(entry["path"]), entry["name"], datetime.fromisoformat(entry["opened"]))
                for entry in entries
            )
        except (ValueError, KeyError, TypeError):
            return ()

    def add(self, path: Path, name: str, opened: datetime) -> None:
        """Put a publication on top."""
        rest = [entry for entry in self.all() if entry.path != path]
        self._write([RecentPublication(path, name, opened), *rest][:_MOST])

    def remove(self, path: Path) -> None:
        """Forget a publication; its files stay."""
        self._write([entry for entry in self.all() if entry.path != path])

    def _write(self, entries: list[RecentPublication]) -> None:
        plain = [{"path": str(entry.path), "name": entry.name, "opened": entry.opened.isoformat()} for entry in entries]
        self._settings.setValue(_KEY, json.dumps(plain, ensure_ascii=False))
        self.changed.emit()
