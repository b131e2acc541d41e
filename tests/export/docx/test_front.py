import datetime
import io

import pytest
from PIL import Image

from redactie.export.docx.front import Imprint
from redactie.model.issue import Issue
from redactie.model.publication import Colophon, Nameplate
from tests.export.docx.documents import NAMESPACES, Opened, document_bytes, document_of
from tests.support.editions import make_article, make_edition, sample_folders


def edge(opened: Opened, name: str) -> str:
    return "".join(opened.all("//w:t/text()", opened.part(name)))


@pytest.fixture(scope="module")
def opened() -> Opened:
    return document_of(make_edition([make_article()]))


def test_the_opening_page_has_the_name_the_subtitle_the_number_and_the_date(opened: Opened):
    assert opened.texts("Title") == ["Proefblad"]
    assert opened.texts("Subtitle") == ["Nieuws van de proefbank Nummer 1 · Lente 2026  20 maart 2026"]


def test_the_logo_stands_in_the_nameplate():
    edition = make_edition([make_article()], nameplate=Nameplate(title="Maatvast", logo="logo.png"))
    found = document_of(edition).all("//w:p[w:pPr/w:pStyle/@w:val='Title']//wp:docPr/@descr")
    assert found == ["Maatvast"]
    assert (sample_folders().publication / "logo.png").is_file()


def test_a_publication_without_a_nameplate_has_its_name_there():
    assert document_of(make_edition([], nameplate=Nameplate())).texts("Title") == ["Proefblad"]


def test_footers_count_the_pages_at_the_outer_edge(opened: Opened):
    for name in ("footer-default", "footer-even"):
        assert opened.all("//w:fldSimple/@w:instr", opened.part(name)) == [" PAGE "]
    assert edge(opened, "footer-default").endswith("2")
    assert edge(opened, "footer-even").startswith("2")
    assert opened.all("//w:evenAndOddHeaders", opened.part("settings"))


def test_headers_name_the_issue_from_the_second_page_on(opened: Opened):
    assert edge(opened, "header-default") == "Nummer 1 · Lente 202620 maart 2026"
    assert edge(opened, "header-even") == "Proefblad20 maart 2026"
    first, *others = opened.all("//w:sectPr")
    assert len(opened.all("w:headerReference | w:footerReference", first)) == 4
    assert opened.all("w:titlePg", first)
    assert not any(opened.all("w:headerReference | w:footerReference | w:titlePg", each) for each in others)


def test_the_colophon_closes_the_issue(opened: Opened):
    assert opened.texts("HeadlineSmall") == ["Colofon"]
    assert opened.texts("ColophonText") == ["Proefblad verschijnt als er iets te beproeven is."]


def test_an_issue_without_a_colophon_has_none():
    assert not document_of(make_edition([make_article()], colophon=Colophon())).paragraphs(
        "ColophonText", "HeadlineSmall"
    )


@pytest.mark.parametrize(
    ("issue", "number", "date"),
    [
        (Issue(id="x", number="4", title="Winter"), "Nummer 4 · Winter", ""),
        (Issue(id="x", title="Winter", date=datetime.date(2026, 1, 2)), "Winter", "2 januari 2026"),
        (Issue(id="x"), "", ""),
    ],
)
def test_what_an_issue_does_not_say_is_left_out(issue: Issue, number: str, date: str):
    imprint = Imprint.of(make_edition([make_article()], issue=issue))
    assert (imprint.number, imprint.date) == (number, date)


def test_an_english_publication_has_english_words():
    edition = make_edition([make_article()], language="en")
    assert Imprint.of(edition).date == "20 March 2026"


LOGO = Nameplate(title="Maatvast", subtitle="Een brief", logo="logo.png")


def in_style(name: str) -> Opened:
    return Opened(document_bytes(make_edition([make_article()], nameplate=LOGO), style=name))


def order(opened: Opened, style: str) -> list[str]:
    """Return what stands in a paragraph, in its order: texts, tabs and pictures."""
    found = opened.all(f"//w:p[w:pPr/w:pStyle/@w:val='{style}']/w:r/*[self::w:t or self::w:tab or self::w:drawing]")
    return [each.text or each.tag.rpartition("}")[2] for each in found]


def test_the_compact_style_has_the_name_in_the_middle_as_print_has_it():
    opened = in_style("compact")
    assert order(opened, "Title") == ["drawing", "tab", "Maatvast"]
    assert order(opened, "Subtitle") == ["Nummer 1 · Lente 2026", "tab", "Een brief", "tab", "20 maart 2026"]
    tabs = opened.all("//w:style[@w:styleId='Title']//w:tab", opened.part("styles"))
    middle, right = (int(each.get(f"{{{NAMESPACES['w']}}}pos")) for each in tabs)
    assert [each.get(f"{{{NAMESPACES['w']}}}val") for each in tabs] == ["center", "right"]
    assert abs(middle * 2 - right) <= 1


def test_the_footers_of_the_compact_style_have_the_name_in_the_middle():
    opened = in_style("compact")
    assert edge(opened, "footer-default") == "Nummer 1 · Lente 2026Maatvast2"
    assert edge(opened, "footer-even") == "2MaatvastNummer 1 · Lente 2026"


def test_the_modern_style_has_a_band_in_its_colour_over_the_edges_of_the_page():
    opened = in_style("modern")
    (band,) = opened.all("//wp:anchor[@behindDoc='1']")
    assert opened.all(".//a:srgbClr/@val", band) == ["0B4F6C"]
    (extent,) = opened.all("wp:extent", band)
    assert int(extent.get("cx")) == pytest.approx(210 * 36_000, rel=1e-3)
    tall = int(extent.get("cy")) / 36_000
    assert 40 < tall < 60
    assert opened.all("//w:style[@w:styleId='Title']/w:rPr/w:color/@w:val", opened.part("styles")) == ["FFFFFF"]


def corner(opened: Opened) -> tuple[int, ...]:
    """Return the colour of the corner of the logo, with how much of it is there."""
    (relation,) = opened.all("//w:p[w:pPr/w:pStyle/@w:val='Title']//a:blip/@r:embed")
    with Image.open(io.BytesIO(opened.archive.read(f"word/{opened.relation(relation)}"))) as logo:
        return logo.convert("RGBA").getpixel((0, 0))


def test_the_logo_stands_on_paper_on_the_band():
    assert corner(in_style("modern")) == (255, 255, 255, 255)
    assert corner(in_style("classic"))[3] == 0
