"""How a rule names a place."""

from pathlib import Path

import pytest

from redactie.check.context import Context
from tests.check.making import edition, story


def place_of_line_2(tmp_path: Path, source: bytes | None) -> tuple[int | None, int | None]:
    context = Context(edition(tmp_path, story(body="Een.\n\nTwee é.\n")))
    if source is not None:
        (tmp_path / "issues/2026-1/articles/een.md").write_bytes(source)
    place = context.place(context.stories[0], 3)
    return place.line, place.body_line


@pytest.mark.parametrize(
    "source",
    [
        "---\ntitle: Een\n---\n\nEen.\n\nTwee é.\n".encode(),
        "---\r\ntitle: Een\r\n---\r\n\r\nEen.\r\n\r\nTwee é.\r\n".encode(),
        "\ufeff---\ntitle: Een\n---\n\nEen.\n\nTwee é.\n".encode(),
    ],
)
def test_a_line_of_the_text_is_found_in_the_file(tmp_path: Path, source: bytes) -> None:
    assert place_of_line_2(tmp_path, source) == (7, 3)


@pytest.mark.parametrize("source", [None, b"---\n---\nIets anders.\n", b"\xff\xfe"])
def test_without_the_same_text_on_disk_only_the_line_of_the_text_is_told(tmp_path: Path, source: bytes | None) -> None:
    assert place_of_line_2(tmp_path, source) == (None, 3)


def test_a_story_alone_is_a_place_without_line(tmp_path: Path) -> None:
    context = Context(edition(tmp_path, story()))
    place = context.place(context.stories[0])
    assert (place.path, place.line) == (tmp_path / "issues/2026-1/articles/een.md", None)
