import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from redactie.app.look.fonts import register_fonts, ui_font
from redactie.app.look.wrapping import wrapped
from redactie.app.navigator import delegate
from redactie.app.navigator.model import Role, Row


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    register_fonts()
    return QFontMetrics(ui_font(strong=True))


@pytest.mark.parametrize("width", range(60, 260, 7))
def test_a_headline_is_set_on_two_lines_and_only_the_end_is_cut(metrics: QFontMetrics, width: int) -> None:
    text = "Er is nog ruimte, als het maar stil is"
    lines = wrapped(text, metrics, width, 2)
    assert 1 <= len(lines) <= 2
    assert "…" not in "".join(lines[:-1])
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)
    if "…" not in lines[-1]:
        assert " ".join(lines) == text


def test_the_status_stays_where_names_are_long(metrics: QFontMetrics) -> None:
    row = Row("a", "Kop", "Ruben Tjin-A-Lim, Soraya El Idrissi", "Geredigeerd", unsaved=True)
    shown = delegate._detail(row, metrics, 180)
    assert shown.endswith("… · Geredigeerd •")
    assert metrics.horizontalAdvance(shown) <= 180


def test_a_row_is_as_high_whether_its_fit_is_known_or_not(qapp: QApplication) -> None:
    heights: set[int] = set()
    for fit in (None, 0, 6, -3):
        model = QStandardItemModel()
        item = QStandardItem()
        item.setData(Row("a", "Kop", "Anna", "Klaar", fit=fit), Role.ROW)
        model.appendRow(item)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 256, 400)
        heights.add(delegate.ArticleDelegate().sizeHint(option, model.index(0, 0)).height())
    assert len(heights) == 1
