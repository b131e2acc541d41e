from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from redactie.app.look.chips import chip_icon, round_portrait


def test_a_chip_keeps_its_colour_when_its_row_is_selected(qapp: QApplication) -> None:
    chip = chip_icon(QColor("#b45309"))
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        assert chip.pixmap(QSize(44, 44), mode).toImage().pixelColor(22, 22).name() == "#b45309"


def test_no_colour_leaves_room_of_the_same_size(qapp: QApplication) -> None:
    image = chip_icon(None).pixmap(QSize(44, 44)).toImage()
    assert image.pixelColor(22, 22).alpha() == 0


def test_a_portrait_becomes_a_circle(qapp: QApplication, tmp_path: Path) -> None:
    picture = QImage(60, 90, QImage.Format.Format_RGB32)
    picture.fill(QColor("#336699"))
    picture.save(str(tmp_path / "anna.png"))
    portrait = round_portrait(tmp_path / "anna.png", 40).toImage()
    assert portrait.size() == QSize(40, 40)
    assert portrait.pixelColor(20, 20).name() == "#336699"
    assert portrait.pixelColor(1, 1).alpha() == 0


def test_a_file_that_is_no_picture_gives_nothing(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "anna.png").write_text("not a picture")
    assert round_portrait(tmp_path / "anna.png", 40).isNull()
