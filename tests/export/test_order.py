from collections.abc import Mapping
from pathlib import Path

import pytest

from redactie.export.exporter import ExportJob, Progress
from redactie.export.order import Order, export, typed_folder
from redactie.text.edition import Edition
from tests.support.editions import make_article, make_edition


class _Plain:
    """A format that says which articles it was asked for."""

    name, suffix = "plain", ".txt"

    def render(self, job: ExportJob, progress: Progress) -> bytes:
        progress(1.0)
        return ",".join(job.articles).encode()


class _Foldable(_Plain):
    """A format that can be a folder too."""

    name, suffix = "foldable", ".fold"

    def render_folder(self, job: ExportJob, progress: Progress) -> Mapping[str, bytes]:
        return {"index": self.render(job, progress)}


class _Finished(_Plain):
    """A format whose file is named by its preset."""

    name, suffix = "finished", ".fin"

    def ending(self, job: ExportJob) -> str:
        return f"-{job.preset}.fin"


FORMATS = {"plain": _Plain(), "foldable": _Foldable()}


@pytest.fixture
def edition() -> Edition:
    return make_edition([make_article("een"), make_article("twee"), make_article("drie")])


def silent(_: float) -> None:
    """Show no progress."""


def test_every_format_is_written_once_with_its_suffix(edition: Edition, tmp_path: Path):
    written = export(Order(edition, ("plain", "foldable", "plain"), (), tmp_path), FORMATS, silent)
    assert written == (tmp_path / "proefblad-2026-1.txt", tmp_path / "proefblad-2026-1.fold")


def test_a_format_that_can_becomes_a_folder_when_asked(edition: Edition, tmp_path: Path):
    order = Order(edition, ("plain", "foldable"), (), tmp_path, ("plain", "foldable"))
    assert export(order, FORMATS, silent) == (tmp_path / "proefblad-2026-1.txt", tmp_path / "proefblad-2026-1")
    assert (tmp_path / "proefblad-2026-1" / "index").is_file()


def test_the_same_choice_of_articles_is_the_same_file_however_it_was_made(edition: Edition, tmp_path: Path):
    written = {
        export(Order(edition, ("plain",), articles, tmp_path), FORMATS, silent)
        for articles in (("een", "drie"), ("drie", "een"), ("een", "drie", "een"))
    }
    assert written == {(tmp_path / "proefblad-2026-1-een-drie.txt",)}
    assert (tmp_path / "proefblad-2026-1-een-drie.txt").read_text() == "een,drie"


def test_a_folder_with_a_dot_in_its_name_keeps_it(edition: Edition, tmp_path: Path):
    (written,) = export(Order(edition, ("plain",), (), tmp_path / "v1.0"), FORMATS, silent)
    assert written == tmp_path / "v1.0" / "proefblad-2026-1.txt"


def test_a_tilde_is_the_home_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert typed_folder("~/uit") == tmp_path / "uit"


def test_the_home_of_a_stranger_is_a_name_like_any_other():
    assert typed_folder("~niemand-die-hier-woont/uit") == Path("~niemand-die-hier-woont/uit")


def test_a_preset_names_the_file_of_the_formats_that_have_presets(edition: Edition, tmp_path: Path):
    order = Order(edition, ("plain", "finished"), (), tmp_path, preset="drukker")
    written = export(order, {**FORMATS, "finished": _Finished()}, silent)
    assert [path.name for path in written] == ["proefblad-2026-1.txt", "proefblad-2026-1-drukker.fin"]
