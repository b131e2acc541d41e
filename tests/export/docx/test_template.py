"""Documents on the Word template of a publication: its looks stay, nothing of it reaches out, no file is too bad."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from redactie.check.rules import check
from redactie.export.docx.exporter import DocxExporter
from redactie.export.exporter import ExportJob
from redactie.layout.styles.choice import choose_style
from redactie.layout.styles.style import HouseStyle
from redactie.text.edition import Edition, Folders
from tests.export.docx.documents import Opened, read_articles, silent
from tests.support.editions import make_edition, sample_folders
from tests.support.templates import association, change, packed, put_template, read_parts

HEADER = "word/header1.xml"


def on_template(folder: Path, edition: Edition | None = None) -> Opened:
    made = edition or make_edition()
    style = choose_style(in_folder(folder, made)).style
    return Opened(DocxExporter().render(ExportJob(made, style), silent))


def in_folder(folder: Path, edition: Edition) -> Edition:
    """Return the edition with the publication in a folder; its pictures stay where they are."""
    return replace(edition, folders=Folders(folder, sample_folders().issue))


def problem_of(folder: Path) -> str:
    choice = choose_style(in_folder(folder, make_edition()))
    assert choice.style.own_template is None
    (problem,) = choice.problems
    assert problem.path
    assert problem.path.parent == folder / "style"
    return str(problem.what)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    folder = tmp_path_factory.mktemp("publication")
    put_template(folder)
    (folder / "style" / "word.toml").write_text('[map]\nKicker = "Chapeau"\n', encoding="utf-8")
    return on_template(folder)


def test_its_styles_hold_where_it_has_them(opened: Opened):
    heading = opened.style("Heading1")
    assert opened.all("w:rPr/w:color/@w:val", heading) == ["6B21A8"]
    assert opened.all("w:name/@w:val", opened.style("Kicker")) == ["Chapeau"]
    assert opened.all("w:rPr/w:smallCaps", opened.style("Kicker"))
    assert opened.all("w:rPr/w:rFonts/@w:ascii", opened.style("Normal")) == ["Georgia"]
    assert opened.texts("KickerEnergie")
    assert opened.all("w:pPr | w:rPr", opened.style("KickerEnergie")) == []


def test_our_other_styles_follow_its_fonts_and_its_size(opened: Opened):
    assert opened.all("//w:style[@w:styleId='Byline']//w:rFonts", opened.part("styles")) == []
    plain = HouseStyle.load("classic").tokens.sizes
    size = int(opened.all("w:rPr/w:sz/@w:val", opened.style("Byline"))[0])
    assert size == round(plain.byline * 2 * 10 / plain.body)
    names = opened.all("//w:style/w:name/@w:val", opened.part("styles"))
    assert len(names) == len({name.casefold() for name in names})
    ids = opened.all("//w:style/@w:styleId", opened.part("styles"))
    assert len(ids) == len(set(ids))
    used = {*opened.all("//w:pStyle/@w:val"), *opened.all("//w:rStyle/@w:val"), *opened.all("//w:tblStyle/@w:val")}
    assert used <= set(ids)


def test_lists_keep_their_numbers(opened: Opened):
    assert opened.all("w:pPr/w:numPr/w:numId/@w:val", opened.style("ListBullet")) == ["1"]


def test_a_style_for_lines_as_wide_as_a_page_fits_a_column(opened: Opened):
    assert opened.all("w:pPr/w:ind", opened.style("IntenseQuote")) == []
    assert opened.all("w:pPr/w:tabs/w:tab/@w:val", opened.style("Subtitle")) == ["right"]


def test_its_header_footer_and_page_stay_and_its_text_does_not(opened: Opened):
    section = opened.word.sections[0]
    assert "Vereniging van Proefbanken" in section.header.paragraphs[0].text
    assert section.footer.paragraphs[0].text == "Proefplein 1, Utrecht"
    assert section.left_margin.mm == pytest.approx(20, abs=0.1)
    assert section.top_margin.mm == pytest.approx(30, abs=0.1)
    assert not section.different_first_page_header_footer
    assert not opened.all("//w:evenAndOddHeaders", opened.part("settings"))
    (picture,) = opened.all("//a:blip/@r:embed", opened.part("header-default"))
    assert opened.archive.read(f"word/{opened.relation(picture, 'header-default')}").startswith(b"\x89PNG")
    assert not any("komt niet in de uitgave" in paragraph.text for paragraph in opened.word.paragraphs)


def test_columns_fit_between_its_margins(opened: Opened):
    wide = [int(each) for each in opened.all("//w:tbl/w:tblGrid/w:gridCol/@w:w")]
    assert max(wide) <= round((210 - 40) / 25.4 * 1440) + 1


def test_all_words_are_in_the_document(opened: Opened, tmp_path: Path):
    plain = Opened(DocxExporter().render(ExportJob(make_edition(), HouseStyle.load("classic")), silent))
    assert [each.words for each in read_articles(opened)] == [each.words for each in read_articles(plain)]


def test_localised_ids_are_those_of_the_document(tmp_path: Path):
    path = put_template(tmp_path)
    for before, after in ((b'"Heading1"', b'"Kop1"'), (b'styleId="Chapeau"', b'styleId="Deck"')):
        change(path, "word/styles.xml", lambda data, before=before, after=after: data.replace(before, after))
    opened = on_template(tmp_path)
    assert opened.all("w:rPr/w:color/@w:val", opened.style("Heading1")) == ["6B21A8"]
    assert opened.all("w:name/@w:val", opened.style("Deck2")) == ["Chapeau"]
    assert opened.all("w:name/@w:val", opened.style("Deck")) == ["Deck"]


def test_without_headers_of_its_own_ours_are_there(tmp_path: Path):
    put_template(tmp_path, docx.Document(), "word.docx")
    opened = on_template(tmp_path)
    assert opened.all("//w:instrText | //w:fldSimple", opened.part("footer-default"))


def test_a_page_that_is_too_narrow_for_our_columns_is_not_taken(tmp_path: Path):
    document = association()
    document.sections[-1].page_width = document.sections[-1].left_margin * 3
    put_template(tmp_path, document)
    assert on_template(tmp_path).word.sections[0].page_width.mm == pytest.approx(210, abs=0.1)


def _field(*pieces: str) -> str:
    said = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in pieces)
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    return f"<w:p>{begin}{said}{end}</w:p>"


def _in_run(content: str) -> str:
    names = 'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml"'
    return f"<w:p><w:r {names}>{content}</w:r></w:p>"


_OUTSIDE = """
<Relationship Id="rId90" Type="http://x/oleObject" Target="embeddings/x.bin"/>
<Relationship Id="rId91" Type="http://x/image" Target="http://example.org/x.png" TargetMode="External"/>
<Relationship Id="rId92" Type="http://x/hyperlink" Target="file:///etc/passwd" TargetMode="External"/>
</Relationships>"""
_TRACES = (
    b"example.org",
    b"INCLUDE",
    b"DDEAUTO",
    b"OLEObject",
    b"oleObject",
    b"altChunk",
    b"dataBinding",
    b"rId9",
    b"etc/",
)


@pytest.mark.parametrize(
    "foreign",
    [
        _field("INCLUDE", 'PICTURE "http://example.org/x.png"'),
        "<w:p><w:fldSimple w:instr=' DDEAUTO c:\\x.exe'><w:r><w:t>tekst</w:t></w:r></w:fldSimple></w:p>",
        _in_run('<w:object><o:OLEObject r:id="rId90"/></w:object>'),
        _in_run('<w:pict><v:shape><v:imagedata r:id="rId91"/></v:shape></w:pict>'),
        _in_run(
            '<w:pict><v:shape href="http://example.org"><v:imagedata src="http://example.org/y"/></v:shape></w:pict>'
        ),
        '<w:altChunk r:id="rId90"/>',
        '<w:p><w:hyperlink r:id="rId92"><w:r><w:t>tekst</w:t></w:r></w:hyperlink></w:p>',
        '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>',
    ],
)
def test_nothing_that_fetches_or_runs_is_kept(tmp_path: Path, foreign: str):
    path = put_template(tmp_path)
    change(path, HEADER, lambda data: data.replace(b"</w:hdr>", foreign.encode() + b"</w:hdr>"))
    relations = "word/_rels/header1.xml.rels"
    change(path, relations, lambda data: data.replace(b"</Relationships>", _OUTSIDE.encode()))
    parts = read_parts(on_template(tmp_path).data)
    everything = b"".join(data for name, data in parts.items() if name.startswith(("word/header", "word/_rels/header")))
    assert [trace for trace in (*_TRACES, b"passwd") if trace in everything] == []
    assert b"Vereniging van Proefbanken" in parts["word/header-default.xml"]
    assert b"a:blip" in parts["word/header-default.xml"]


def test_macros_and_the_attached_template_are_left_behind(tmp_path: Path):
    path = put_template(tmp_path)
    parts = read_parts(path.read_bytes())
    macros = b'<Relationship Id="rId80" Type="http://x/vbaProject" Target="vbaProject.bin"/></Relationships>'
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(b"</Relationships>", macros)
    parts["word/vbaProject.bin"] = b"macro"
    parts["word/_rels/settings.xml.rels"] = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        b'Type="http://x/attachedTemplate" Target="http://x/kwaad.dotm" TargetMode="External"/></Relationships>'
    )
    path.write_bytes(packed(parts))
    made = read_parts(on_template(tmp_path).data)
    assert not any("vba" in name for name in made)
    assert not any(b"kwaad" in data or b"attachedTemplate" in data for data in made.values())


@pytest.mark.parametrize("content", [b"", b"geen sjabloon", b"PK\x03\x04" + bytes(100)])
def test_what_is_no_template_is_told_and_the_house_style_used(tmp_path: Path, content: bytes):
    (tmp_path / "style").mkdir()
    (tmp_path / "style" / "word.dotx").write_bytes(content)
    assert "damaged" in problem_of(tmp_path)
    edition = in_folder(tmp_path, make_edition())
    (finding,) = [finding for finding in check(edition, None) if finding.rule == "style-broken"]
    assert finding.place.path == tmp_path / "style" / "word.dotx"
    assert on_template(tmp_path).word.sections[0].left_margin.mm == pytest.approx(15, abs=0.1)


@pytest.mark.parametrize(
    ("part", "data"),
    [
        ("word/styles.xml", b"<styles/>"),
        ("word/styles.xml", b"<kapot"),
        ("word/styles.xml", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'),
        ("word/document.xml", b"<html/>"),
        ("_rels/.rels", b"<x/>"),
        ("word/header1.xml", b""),
        ("word/theme/theme1.xml", b"\xff\xfe"),
    ],
)
def test_a_template_with_a_broken_part_is_told(tmp_path: Path, part: str, data: bytes):
    change(put_template(tmp_path), part, lambda _: data)
    assert "damaged" in problem_of(tmp_path)


def test_a_template_that_grows_when_it_is_unpacked_is_told(tmp_path: Path):
    path = put_template(tmp_path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3001):
            archive.writestr(f"x/{number}", b"")
    assert "too much" in problem_of(tmp_path)
    path = put_template(tmp_path)
    change(path, HEADER, lambda data: data.replace(b"</w:hdr>", b" " * 13_000_000 + b"</w:hdr>"))
    assert path.stat().st_size < 100_000
    assert "too much" in problem_of(tmp_path)


def test_a_style_that_the_template_does_not_have_is_told_with_its_line(tmp_path: Path):
    put_template(tmp_path)
    (tmp_path / "style" / "word.toml").write_text('[map]\nDeck = "Chapeau"\nKicker = "Weg"\n', encoding="utf-8")
    (problem,) = choose_style(in_folder(tmp_path, make_edition())).problems
    assert (problem.path, problem.line) == (tmp_path / "style" / "word.toml", 3)
    assert "“Weg”" in str(problem.what)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(place=st.integers(0, 40_000), junk=st.binary(min_size=1, max_size=30))
def test_no_damage_to_the_file_keeps_the_export_from_going_on(tmp_path: Path, place: int, junk: bytes):
    path = put_template(tmp_path)
    data = path.read_bytes()
    path.write_bytes(data[: place % len(data)] + junk + data[place % len(data) + len(junk) :])
    assert docx.Document(io.BytesIO(on_template(tmp_path, make_edition([])).data))


def test_a_style_of_another_type_with_the_name_of_ours_stays(tmp_path: Path):
    document = association()
    document.styles.add_style("Deck", WD_STYLE_TYPE.CHARACTER)
    put_template(tmp_path, document)
    opened = on_template(tmp_path)
    assert opened.all("w:name/@w:val", opened.style("Deck")) == ["Deck 2"]
