import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.export.exporter import ExportCancelledError, ExportError, ExportJob
from redactie.export.html.exporter import HtmlExporter
from redactie.layout.styles.choice import load_style
from redactie.layout.styles.style import HouseStyle
from tests.export.html.pages import page_source, silent
from tests.support.editions import make_article, make_edition
from tests.support.fonts import own_font
from tests.support.golden import Golden

STYLE = HouseStyle.load("classic")
FIGURE = "![Een draaibank](images/draaibank.jpg)"


def job(*articles: str, body: str = "x") -> ExportJob:
    return ExportJob(make_edition([make_article("een", body=body), make_article("twee")]), STYLE, articles)


def test_it_is_called_html():
    assert (HtmlExporter().name, HtmlExporter().suffix) == ("html", ".html")


def test_the_page_of_every_element_is_as_it_was(golden: Golden):
    source = page_source(make_edition())
    source = re.sub(r"<style>.*?</style>", "<style>…</style>", source, flags=re.DOTALL)
    source = re.sub(r"sha256-[^']+", "sha256-…", source)
    golden.check("elements.html", re.sub(r"base64,[A-Za-z0-9+/=]+", "base64,…", source))


def test_the_one_file_fetches_nothing():
    source = HtmlExporter().render(job(body=FIGURE), silent).decode()
    addresses = re.findall(r'(?:src="|url\("?)([^"]{0,30})', source)
    assert len(addresses) >= 7
    assert all(address.startswith("data:") for address in addresses)


def test_the_folder_holds_the_page_and_all_that_it_names():
    files = HtmlExporter().render_folder(job(body=FIGURE), silent)
    source = files["index.html"].decode()
    named = set(re.findall(r'(?:src="|url\("?)([^"]+)', source))
    assert "data:" not in source
    assert named == set(files) - {"index.html"}
    assert any(name.startswith("images/draaibank") for name in named)


def test_the_same_issue_gives_the_same_bytes():
    assert HtmlExporter().render(job(), silent) == HtmlExporter().render(job(), silent)


def test_progress_grows_to_the_end():
    shares: list[float] = []
    HtmlExporter().render(job(), shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_cancellation_comes_through():
    def stop(_: float) -> None:
        raise ExportCancelledError

    with pytest.raises(ExportCancelledError):
        HtmlExporter().render(job(), stop)


def test_an_article_that_is_not_there_is_an_error():
    with pytest.raises(ExportError, match="weg"):
        HtmlExporter().render(job("een", "weg"), silent)


def test_a_house_style_without_a_sheet_is_an_error(tmp_path: Path):
    broken = replace(job(), style=replace(STYLE, folder=tmp_path))
    with pytest.raises(ExportError) as caught:
        HtmlExporter().render(broken, silent)
    assert caught.value.path == tmp_path / "web.css"


def in_own_fonts(folder: Path, *, restricted: bool = False) -> ExportJob:
    own_font(folder, restricted=restricted)
    own_font(folder, face="Bold", restricted=restricted)
    (folder / "style" / "tokens.toml").write_text('[fonts]\ntext = "Eigen Letter"\n', encoding="utf-8")
    return ExportJob(make_edition([make_article()]), load_style("classic", folder).style)


def test_a_house_style_without_its_fonts_is_an_error(tmp_path: Path):
    job = in_own_fonts(tmp_path)
    (tmp_path / "style" / "fonts" / "EigenLetter-Bold.ttf").unlink()
    with pytest.raises(ExportError, match="cannot be read"):
        HtmlExporter().render(job, silent)


def test_fonts_of_the_publication_are_in_the_page(tmp_path: Path):
    page = HtmlExporter().render(in_own_fonts(tmp_path), silent).decode()
    assert page.count('@font-face{font-family:"Eigen Letter"') == 2
    assert 'url("data:font/ttf;base64,' in page
    assert '--text-font:"Eigen Letter";' in page
    assert '"Redactie Serif"' not in page
    files = HtmlExporter().render_folder(in_own_fonts(tmp_path), silent)
    assert files["fonts/EigenLetter-Bold.ttf"] == (tmp_path / "style" / "fonts" / "EigenLetter-Bold.ttf").read_bytes()


def test_a_font_of_any_name_has_an_address(tmp_path: Path):
    job = in_own_fonts(tmp_path)
    path = tmp_path / "style" / "fonts" / "EigenLetter-Bold.ttf"
    path.rename(path.with_name('");} é.ttf'))
    job = replace(job, style=load_style("classic", tmp_path).style)
    files = HtmlExporter().render_folder(job, silent)
    assert "fonts/------.ttf" in files
    assert b'url("fonts/------.ttf")' in files["index.html"]


def test_a_font_whose_maker_forbids_it_is_only_named(tmp_path: Path):
    page = HtmlExporter().render(in_own_fonts(tmp_path, restricted=True), silent).decode()
    assert '@font-face{font-family:"Eigen Letter"' not in page
    assert '--text-font:"Eigen Letter";' in page
