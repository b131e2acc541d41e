import re
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace

from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Article, Kind, Picture
from tests.layout.bench import text_of
from tests.support.editions import generate_articles, make_article, make_edition, rich_markdown


def letters(text: str) -> str:
    """Return a text without what line breaks and hyphenation add."""
    return re.sub(r"[\s\u200b\u00ad\ufffe\u0002-]", "", text)


def test_an_empty_issue_is_one_page_with_its_nameplate(typesetter: Typesetter):
    pages = typesetter.typeset(make_edition([], colophon=replace(make_edition().publication.colophon, text="")))
    assert pages.count == 1
    assert "Proefblad" in text_of(pages)


def test_a_link_to_an_article_without_a_headline_is_printed_as_words(typesetter: Typesetter):
    one = make_article("een", body="Lees [het andere stuk](twee.md) ook.\n")
    two = replace(make_article("twee"), title="")
    pages = typesetter.typeset(make_edition([one, two]))
    assert "hetanderestuk" in letters(text_of(pages))


@pytest.mark.parametrize(("language", "words"), [("nl", "zie pagina"), ("en", "see page")])
def test_a_link_to_an_article_names_its_page_and_leads_there(typesetter: Typesetter, language: str, words: str):
    one = make_article("een", body="Lees [het andere stuk](artikel-9.md) ook.\n", language=language)
    pages = typesetter.typeset(make_edition([one, *generate_articles(9)]))
    target = next(spot.page for spot in pages.spots if spot.article == "artikel-9" and spot.part == "headline")
    assert target > 1
    assert letters(f"het andere stuk ({words} {target}) ook") in letters(text_of(pages))
    with pikepdf.open(BytesIO(pages.pdf)) as pdf:
        assert [note for note in pdf.pages[0].Annots if note.Subtype == "/Link" and ("/Dest" in note or "/A" in note)]


def test_a_page_that_moves_is_named_anew(typesetter: Typesetter):
    one = make_article("een", body="Lees [het andere stuk](twee.md) ook.\n")
    two, others = make_article("twee", body="Tekst. " * 40), generate_articles(8)
    before = typesetter.typeset(make_edition([one, two, *others]))
    after = typesetter.typeset(make_edition([one, *others, two]))
    page = next(spot.page for spot in after.spots if spot.article == "twee")
    assert f"(ziepagina{page})" in letters(text_of(after))
    assert "(ziepagina1)" in letters(text_of(before))
    assert not after.same(1, before)


def test_a_lead_names_no_pages(typesetter: Typesetter):
    one = make_article("een", lead="Lees [het andere stuk](twee.md) ook.")
    assert "ziepagina" not in letters(text_of(typesetter.typeset(make_edition([one, make_article("twee")]))))


def test_the_same_edition_gives_the_same_bytes(typesetter: Typesetter):
    edition = make_edition(generate_articles(5, words=200))
    first = typesetter.typeset(edition).pdf
    typesetter.typeset(make_edition(generate_articles(3, words=150, seed=9)))
    fresh = Typesetter(HouseStyle.load("classic"))
    assert first == typesetter.typeset(edition).pdf == fresh.typeset(edition).pdf
    fresh.close()


def test_the_pdf_is_tagged_and_tells_title_and_language(typesetter: Typesetter, tmp_path: Path):
    path = tmp_path / "a.pdf"
    path.write_bytes(typesetter.typeset(make_edition()).pdf)
    with pikepdf.open(path) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "nl"
        assert "Proefblad" in str(pdf.docinfo.Title)
        metadata = pdf.open_metadata()
        assert metadata["pdfuaid:part"] == "1"


def test_all_fonts_are_ours_and_embedded(typesetter: Typesetter, tmp_path: Path):
    path = tmp_path / "a.pdf"
    path.write_bytes(typesetter.typeset(make_edition()).pdf)
    with pikepdf.open(path) as pdf:
        fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"]
        assert fonts
        for font in fonts:
            assert re.search(r"Source(Serif|Sans|Code)", str(font.FontName))
            assert "/FontFile2" in font or "/FontFile3" in font


def test_hostile_text_prints_as_it_is(typesetter: Typesetter):
    hostile = '#read("/etc/passwd") $a$ @b \\c #{panic("x")} <script>alert(1)</script>'
    printed = letters(text_of(typesetter.typeset(make_edition([make_article("a", title=hostile, body="tekst")]))))
    assert letters('#read("/etc/passwd")').replace('"', "") in re.sub('[“”"]', "", printed)
    assert letters("<script>alert(1)</script>") in printed


@pytest.mark.parametrize(
    "article",
    [
        Article(id="a"),
        Article(id="a", title="W" * 300, body="a" * 5000),
        Article(id="a", title="kop", body="\n".join("    " * depth + "- punt" for depth in range(30))),
        Article(id="a", title="kop", body=">" * 60 + " diep"),
        Article(id="a", title="kop", body="| a | b |\n|---|---|\n" + "| rij | waarde |\n" * 300),
        Article(id="a", title="kop", body="!!! pullquote\n    " + "woord " * 500),
        Article(id="a", title="kop", body='!!! box "Titel"\n    ' + "woord " * 3000),
        Article(id="a", title="kop " * 80, deck="deck " * 300, lead="lang " * 1500),
        Article(id="a", title="", body="### diep\n\ntekst\n\n## hoog\n\ntekst"),
        Article(id="a", title="kop", body="woord " * 20_000),
        Article(id="a", title="kop", image=Picture(source="../../../etc/passwd"), body="![](images/geen.png)"),
        Article(id="a", kind=Kind.EDITORIAL, title="kop", body="woord " * 2000),
        Article(id='a" b\\', title="kop", body="tekst"),
    ],
    ids=lambda article: (article.title or article.body)[:12] or "nothing",
)
def test_every_article_typesets(typesetter: Typesetter, article: Article):
    pages = typesetter.typeset(make_edition([article, make_article("b")]))
    assert pages.pdf.startswith(b"%PDF")
    # What has nothing to print takes no place.
    assert set(pages.fits) == ({article.id, "b"} if article.title or article.body else {"b"})


def test_an_article_without_characters_in_the_fonts_says_so(typesetter: Typesetter):
    pages = typesetter.typeset(make_edition([make_article("a", body="漢字 en 😀")]))
    assert pages.missing_glyphs == {"a": "漢字😀"}


def test_every_block_of_a_body_has_a_spot_on_the_paper(typesetter: Typesetter):
    edition = make_edition([make_article("a", body=rich_markdown())])
    pages = typesetter.typeset(edition)
    lines = {spot.lines for spot in pages.spots if spot.lines}
    assert {block.lines for block in edition.stories[0].body.blocks if not hasattr(block, "blocks")} - lines <= {
        block.lines for block in edition.stories[0].body.blocks if type(block).__name__ == "List"
    }
    for spot in pages.spots:
        assert 1 <= spot.page <= pages.count
        assert 0 <= spot.x < 596
        assert 0 <= spot.y < 842


def test_spots_lie_in_the_areas_of_their_article(typesetter: Typesetter):
    pages = typesetter.typeset(make_edition(generate_articles(8)))
    for spot in pages.spots:
        assert any(
            area.article == spot.article
            and area.page == spot.page
            and area.x - 1 <= spot.x <= area.x + area.width
            and area.y - 1 <= spot.y <= area.y + area.height + 1
            for area in pages.areas
        ), spot


@pytest.mark.parametrize("columns", [3, 4])
def test_nothing_is_overset_in_an_automatic_plan(typesetter: Typesetter, columns: int):
    page = replace(make_edition().publication.page, columns=columns)
    pages = typesetter.typeset(make_edition(generate_articles(12), page=page))
    assert {fit.lines for fit in pages.fits.values() if fit.lines > 0} == set()


def test_the_editorial_stands_beside_the_lead(typesetter: Typesetter):
    articles = [
        make_article("lead", body="woord " * 400),
        make_article("ander", body="woord " * 300),
        make_article("geduld", kind=Kind.EDITORIAL, body="woord " * 150),
    ]
    areas = {area.article: area for area in typesetter.typeset(make_edition(articles)).areas if area.page == 1}
    assert areas["geduld"].y == areas["lead"].y
    assert areas["geduld"].x > areas["lead"].x + areas["lead"].width - 1
    assert areas["geduld"].width < areas["lead"].width / 2


def test_a_picture_that_appears_on_disk_is_shown(typesetter: Typesetter, tmp_path: Path):
    from PIL import Image

    from redactie.text.edition import Folders

    edition = make_edition(
        [make_article("a", image=Picture(source="a.png", alt="a"))], folders=Folders(tmp_path, tmp_path)
    )
    without = typesetter.typeset(edition).pdf
    Image.new("RGB", (400, 200), "red").save(tmp_path / "a.png")
    assert typesetter.typeset(edition).pdf != without
