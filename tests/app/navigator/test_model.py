import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt

from redactie.app.navigator.model import ArticleModel, Role, Row
from redactie.app.session import Session
from redactie.layout.pages import Fit, Pages


@pytest.fixture
def model(session: Session) -> ArticleModel:
    return ArticleModel(session)


def _rows(model: ArticleModel) -> list[Row]:
    return [model.index(row).data(Role.ROW) for row in range(model.rowCount())]


def test_the_rows_are_the_articles_in_print_order(model: ArticleModel) -> None:
    assert [row.headline for row in _rows(model)] == ["De molen draait", "De dijk houdt", "Kort"]
    first = _rows(model)[0]
    assert (first.authors, first.status) == ("Anna de Vries", "Edited")
    assert first.colour is not None
    assert first.colour.hex == "#1f4e79"


def test_a_change_reaches_its_row_and_no_other(session: Session, model: ArticleModel) -> None:
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    article = session.article("dijk")
    assert article is not None
    session.update_article(replace(article, title="De *dijk* breekt"))
    model.refresh()
    assert changed == [1]
    assert _rows(model)[1].headline == "De dijk breekt"
    assert _rows(model)[1].unsaved


def test_how_an_article_fits_is_known_once_there_are_pages(session: Session, model: ArticleModel) -> None:
    assert _rows(model)[0].fit is None
    session.set_pages(Pages(b"", 1, {"molen": Fit(6, (1,))}, (), (), {}))
    model.refresh()
    assert _rows(model)[0].fit == 6
    assert "6 lines too long" in str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.parametrize(("text", "shown"), [("DIJK", ["dijk"]), ("anna", ["molen"]), ("idea", ["kort"]), ("zee", [])])
def test_the_filter_looks_at_headline_author_and_status(model: ArticleModel, text: str, shown: list[str]) -> None:
    model.set_filter(text)
    assert [row.id for row in _rows(model)] == shown


def test_a_filtered_list_cannot_be_dragged(model: ArticleModel) -> None:
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    model.set_filter("molen")
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled


@pytest.mark.parametrize(
    ("dragged", "target", "order"),
    [
        (0, 3, ("dijk", "kort", "molen")),
        (0, 2, ("dijk", "molen", "kort")),
        (2, 0, ("kort", "molen", "dijk")),
        (1, 1, ("molen", "dijk", "kort")),
        (0, -1, ("dijk", "kort", "molen")),
    ],
)
def test_dropping_a_row_wishes_an_order(model: ArticleModel, dragged: int, target: int, order: tuple[str, ...]) -> None:
    wishes: list[tuple[str, ...]] = []
    model.orderWished.connect(wishes.append)
    mime = model.mimeData([model.index(dragged)])
    assert not model.dropMimeData(mime, Qt.DropAction.MoveAction, target, 0, QModelIndex())
    assert wishes == [order]


def test_the_rows_can_be_read_through_qts_own_eyes(model: ArticleModel, qtmodeltester: object) -> None:
    qtmodeltester.check(model)  # type: ignore[attr-defined]
