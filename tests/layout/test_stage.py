"""The stage writes a story when it changed, and only then; every picture of it is there first."""

import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.layout.glyphs import Coverage
from redactie.layout.grid import Grid
from redactie.layout.stage import Piece, Stage, opening_first
from redactie.layout.styles.style import HouseStyle
from redactie.model.article import Article, Kind, Picture
from redactie.model.issue import Issue
from redactie.model.publication import Colophon, PageSpec
from redactie.resources import resource
from redactie.text.build import EditionBuilder
from redactie.text.edition import Edition, Folders
from tests.support.editions import IMAGE, make_article, make_edition, make_publication, sample_folders

STYLE = HouseStyle.load("classic")


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    (tmp_path / "stage").mkdir()
    coverage = Coverage(resource("fonts", "coverage.txt"))
    return Stage(tmp_path / "stage", Grid.of(STYLE.tokens, PageSpec(columns=4)), STYLE.tokens, coverage)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Return the folders of a copy of the sample, in which pictures may change."""
    shutil.copytree(sample_folders().publication, tmp_path / "blad")
    return Folders(tmp_path / "blad", tmp_path / "blad" / "issues" / "2026-4")


class Making:
    """Builds one edition after another, as the window does."""

    def __init__(self, folders: Folders) -> None:
        self._builder = EditionBuilder()
        self._folders = folders

    def __call__(self, *articles: Article, colophon: str = "") -> Edition:
        publication = make_publication(colophon=Colophon(text=colophon))
        return self._builder.build(publication, Issue(id="1", articles=articles), self._folders)


def _ids(pieces: list[Piece]) -> list[str]:
    return [piece.story.id for piece in pieces]


def _files(tmp_path: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in (tmp_path / "stage" / "stories").iterdir()}


@pytest.mark.parametrize(
    ("kinds", "order"),
    [
        ("", []),
        ("a", [0]),
        ("e", [0]),
        ("ae", [0, 1]),
        ("ea", [1, 0]),
        ("aae", [0, 2, 1]),
        ("eaa", [1, 0, 2]),
        ("aaa", [0, 1, 2]),
        ("eae", [1, 0, 2]),
        ("ee", [0, 1]),
    ],
)
def test_the_lead_comes_first_and_the_editorial_second(kinds: str, order: list[int]):
    kind = {"a": Kind.ARTICLE, "e": Kind.EDITORIAL}
    articles = [make_article(f"x{number}", kind=kind[each]) for number, each in enumerate(kinds)]
    assert [story.id for story in opening_first(make_edition(articles).stories)] == [f"x{number}" for number in order]


def test_the_colophon_comes_last_and_an_empty_one_not_at_all(stage: Stage):
    make = Making(sample_folders())
    assert _ids(stage.pieces(make(make_article("a"), make_article("b"), colophon="Tekst"))) == ["a", "b", ""]
    assert _ids(stage.pieces(make(make_article("a"), make_article("b"), colophon="  "))) == ["a", "b"]


def test_every_piece_is_a_file_with_its_code(stage: Stage, tmp_path: Path):
    pieces = stage.pieces(Making(sample_folders())(make_article("één stuk"), make_article("../twee")))
    assert len({piece.path for piece in pieces}) == 2
    for piece in pieces:
        file = tmp_path / "stage" / piece.path.lstrip("/")
        assert file.parent == tmp_path / "stage" / "stories"
        assert file.read_text(encoding="utf-8") == piece.source.code


def test_two_articles_of_one_id_are_two_pieces(stage: Stage):
    pieces = stage.pieces(Making(sample_folders())(make_article("a", body="een"), make_article("a", body="twee")))
    assert len({piece.path for piece in pieces}) == 2


def test_only_what_changed_is_written_anew(stage: Stage, tmp_path: Path):
    make = Making(sample_folders())
    one, two = make_article("een"), make_article("twee")
    before = stage.pieces(make(one, two))
    files = _files(tmp_path)
    after = stage.pieces(make(one, replace(two, body="Iets heel anders.")))
    assert after[0] is before[0]
    assert after[1].path == before[1].path
    assert after[1].source.code != before[1].source.code
    name = after[0].path.rpartition("/")[2]
    assert _files(tmp_path)[name] == files[name]


def test_another_order_writes_nothing_anew(stage: Stage, tmp_path: Path):
    make = Making(sample_folders())
    one, two = make_article("een"), make_article("twee")
    stage.pieces(make(one, two))
    files = _files(tmp_path)
    assert _ids(stage.pieces(make(two, one))) == ["twee", "een"]
    assert _files(tmp_path) == files


def test_a_headline_that_goes_takes_the_links_to_it_along(stage: Stage):
    make = Making(sample_folders())
    one, two = make_article("een", body="Zie [twee](twee.md)."), make_article("twee", title="Kop")
    linked = stage.pieces(make(one, two))[0].source.code
    bare = stage.pieces(make(one, replace(two, title=" ")))[0].source.code
    assert linked != bare
    assert stage.pieces(make(one, two))[0].source.code == linked


def test_a_picture_that_changes_on_disk_is_placed_anew(stage: Stage, folders: Folders):
    make = Making(folders)
    edition = make(make_article("een", image=Picture(source=IMAGE, alt="Alt"), body="Tekst."))
    before = stage.pieces(edition)[0]
    assert stage.pieces(edition)[0] is before
    (folders.issue / IMAGE).unlink()
    gone = stage.pieces(edition)[0]
    assert gone.source.code != before.source.code
    shutil.copy(sample_folders().issue / IMAGE, folders.issue / IMAGE)
    assert stage.pieces(edition)[0].source.code == before.source.code


@pytest.mark.parametrize("source", ["weg.png", "../../authors.toml", "images/../../../publication.toml", "\0"])
def test_a_picture_that_cannot_be_shown_leaves_the_story(stage: Stage, source: str):
    article = make_article("een", image=Picture(source=source, alt="Alt", caption="Bijschrift"), body="Tekst.")
    piece = stage.pieces(Making(sample_folders())(article))[0]
    assert "Bijschrift" in piece.source.code
    assert piece.source.pictured


def test_a_stage_that_distrusts_its_pictures_writes_all_anew_once(stage: Stage):
    edition = Making(sample_folders())(make_article("een", image=Picture(source=IMAGE, alt="Alt"), body="Tekst."))
    before = stage.pieces(edition)[0]
    assert stage.distrust()
    again = stage.pieces(edition)[0]
    assert again is not before
    assert again.path == before.path
    assert not stage.distrust()
