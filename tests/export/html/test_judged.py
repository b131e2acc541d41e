"""What others say of our pages: the Nu validator, axe-core, and Chromium itself."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from redactie.export.exporter import ExportJob
from redactie.export.html.exporter import HtmlExporter
from redactie.layout.styles.style import HouseStyle
from redactie.model.article import Kind, Picture
from redactie.resources import house_styles
from redactie.text.edition import Edition
from tests.export.html.pages import page_source, silent
from tests.judges.html import SCREENS, Browser, Screen, browser, validate
from tests.support.editions import generate_articles, make_article, make_edition, rich_markdown, sample_folders

pytestmark = pytest.mark.judge

PICTURE = Picture(source="images/draaibank.jpg", alt="Een draaibank", caption="Bijschrift", credit="Foto: Anna")


def varied() -> Edition:
    """Return an edition with every element in every kind of piece."""
    articles = [
        make_article("lead", body=rich_markdown(), deck="De onderkop", image=PICTURE),
        make_article("redactioneel", kind=Kind.EDITORIAL, theme="algemeen", lead="", kicker="", authors=("bram",)),
        make_article("column", kind=Kind.COLUMN, body=rich_markdown(), theme="onderwijs", authors=("anna", "bram")),
        make_article("kort", kind=Kind.BRIEF, theme="algemeen", authors=(), lead="", kicker=""),
        make_article("kader", kind=Kind.BOX, theme=""),
        make_article("two", language="en", title="A piece in English", lead="All of this is in English.", kicker="",
                     body="It says what it has to say, in plain words that anyone can read."),
        make_article("leeg", title="", lead="", kicker="", authors=(), theme="", body=""),
    ]  # fmt: skip
    return make_edition(articles)


MARKS = (
    "## ", "### ", "- ", "1. ", "    ", "> ", '!!! box "T"\n    ', "!!! pullquote\n    ", "[^1]", "\n\n[^1]: x\n\n",
    "**", "*", "`", "~", "^", "[a](", "https://x.y/é b|c", ")", "![alt](images/draaibank.jpg)", "|a|b|\n|-|-|\n|c|",
    "<script>", "</article>", "<!--", "&lt;", "\n\n", "\n", "***", "woord ", "nog een zin. ", "\x07", "\ufffe",
    "[t](twee.md)", "{columns=3}", "http://[", "<http://a:b>", "mailto:x@y ",
)  # fmt: skip


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as one:
        yield one


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    exporter, style = HtmlExporter(), HouseStyle.load("classic")
    (folder / "one.html").write_bytes(exporter.render(ExportJob(varied(), style), silent))
    for name, data in exporter.render_folder(ExportJob(varied(), style), silent).items():
        (folder / "folder" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "folder" / name).write_bytes(data)
    return {"one": folder / "one.html", "folder": folder / "folder" / "index.html"}


def test_the_validator_finds_nothing_in_either_form(pages: dict[str, Path]):
    assert validate({name: path.read_bytes() for name, path in pages.items()}) == []


def test_the_validator_finds_nothing_in_generated_pages():
    chance = random.Random(7)
    found: dict[str, bytes] = {}
    for number in range(60):
        body, lead, title = ("".join(chance.choices(MARKS, k=size)) for size in (60, 8, 4))
        articles = [make_article(body=body, lead=lead, title=title, deck=title), make_article("twee", body=body)]
        found[f"page-{number}"] = page_source(make_edition(articles)).encode()
    assert validate(found, prose=False) == []


def test_the_validator_finds_nothing_in_a_large_issue():
    assert validate({"large": page_source(make_edition(generate_articles(30))).encode()}, prose=False) == []


def test_the_validator_would_find_something():
    assert validate({"bad": page_source(make_edition()).replace("</h1>", "</h2>").encode()})


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_axe_finds_nothing(pages: dict[str, Path], chromium: Browser, screen: Screen):
    assert chromium.accessibility(pages["one"], screen) == []


def test_axe_would_find_something(chromium: Browser, tmp_path: Path):
    source = page_source(make_edition()).replace("--ink:#1a1a1a", "--ink:#dddddd")
    bad = tmp_path / "bad.html"
    bad.write_text(source.replace('alt="Een draaibank in een werkplaats"', ""), encoding="utf-8")
    # The changed style does not have the hash that the page allows: the page falls back on the browser's own.
    found = chromium.accessibility(bad, SCREENS[0])
    assert any("image-alt" in each for each in found)


@pytest.fixture(scope="module")
def in_styles(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("styles")
    for name in house_styles():
        page = HtmlExporter().render(ExportJob(varied(), HouseStyle.load(name)), silent)
        (folder / f"{name}.html").write_bytes(page)
    return {name: folder / f"{name}.html" for name in house_styles()}


def test_the_validator_finds_nothing_in_any_house_style(in_styles: dict[str, Path]):
    assert validate({name: path.read_bytes() for name, path in in_styles.items()}) == []


@pytest.mark.parametrize("name", [name for name in house_styles() if name != "classic"])
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_other_house_styles_can_be_read_by_all_on_any_screen(
    in_styles: dict[str, Path], chromium: Browser, name: str, screen: Screen
):
    assert chromium.accessibility(in_styles[name], screen) == []
    with chromium.page(in_styles[name], screen) as (page, said):
        page.evaluate("document.fonts.ready")
        assert said == []
        assert page.evaluate("document.documentElement.scrollWidth") == screen.width


@pytest.mark.parametrize("name", ["one", "folder"])
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_chromium_shows_all_of_it_without_complaint(
    pages: dict[str, Path], chromium: Browser, name: str, screen: Screen
):
    with chromium.page(pages[name], screen) as (page, said):
        page.evaluate("document.fonts.ready")
        assert said == []
        assert page.evaluate("document.documentElement.scrollWidth") == screen.width
        assert page.evaluate("[...document.images].filter(one => !one.naturalWidth).length") == 0
        assert page.evaluate("document.fonts.check('600 20px \"Redactie Display\"')")
        family = page.evaluate("[...document.fonts].filter(one => one.status === 'loaded').length")
        assert family >= 5


def test_a_wide_screen_has_columns_and_a_phone_one(pages: dict[str, Path], chromium: Browser):
    lefts = (
        "[...new Set([...document.querySelectorAll('#column .body > p')]"
        ".map(each => Math.round(each.getBoundingClientRect().left)))].length"
    )
    with chromium.page(pages["one"], Screen(400, dark=False)) as (page, _):
        assert page.evaluate(lefts) == 1
    with chromium.page(pages["one"], Screen(1400, dark=False)) as (page, _):
        assert page.evaluate(lefts) >= 2


def test_the_sample_pictures_are_where_the_tests_expect_them():
    assert sample_folders().issue_file(PICTURE.source)
