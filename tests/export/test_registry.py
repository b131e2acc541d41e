import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from redactie.check.rules import check
from redactie.export.exporter import ExportJob
from redactie.export.registry import FORMATS, PRESETS, exporters
from redactie.layout.styles.style import HouseStyle
from redactie.model.article import Picture
from redactie.model.preset import built_in_presets
from redactie.text.edition import Folders
from tests.support.editions import make_article, make_edition
from tests.support.pictures import noted


def test_the_formats_come_in_the_order_in_which_they_are_offered():
    assert list(exporters()) == ["docx", "html", "pdf"]


def test_every_preset_that_comes_with_the_program_is_offered():
    assert list(FORMATS["pdf"].presets) == list(PRESETS) == list(built_in_presets())


@pytest.mark.parametrize("name", ["docx", "html", "pdf"])
def test_a_format_bears_its_name_and_suffix(name: str):
    exporter = exporters()[name]
    assert (exporter.name, exporter.suffix) == (name, f".{name}")


def test_a_format_stays_the_same_within_one_registry_and_is_fresh_in_the_next():
    formats = exporters()
    assert formats["html"] is formats["html"]
    assert formats["html"] is not exporters()["html"]


def test_there_is_no_other_format():
    assert "odt" not in exporters()
    assert len(exporters()) == 3
    with pytest.raises(KeyError):
        exporters()["odt"]


def test_the_formats_and_a_check_after_them_examine_every_picture_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    opened = noted(monkeypatch)
    picture = tmp_path / "a.png"
    Image.new("RGB", (40, 30)).save(picture)
    article = make_article(image=Picture(source="a.png", alt="a"), authors=())
    edition = make_edition([article], folders=Folders(tmp_path, tmp_path))
    formats = exporters()
    for name in ("docx", "html"):
        formats[name].render(ExportJob(edition, HouseStyle.load("classic")), lambda _: None)
    check(edition, None, (), formats.examiner)
    assert opened == [picture]


def test_asking_what_formats_there_are_loads_none_of_them():
    code = "import sys; from redactie.export.registry import exporters; list(exporters()); 'pdf' in exporters(); "
    code += "print([name for name in ('docx', 'typst', 'PIL', 'lxml') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
