import io
import zipfile

from docx.opc.constants import CONTENT_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.opc.package import OpcPackage

from redactie.export.docx.package import OBFUSCATED_FONT, Package, PackagePart
from redactie.layout.pictures.facts import Picture

PNG = Picture(b"\x89PNG", "png", 1, 1)
JPEG = Picture(b"\xff\xd8", "jpg", 1, 1)


def started() -> tuple[Package, PackagePart]:
    package = Package()
    main = package.add("word/document.xml", CONTENT_TYPE.WML_DOCUMENT_MAIN)
    main.content = b"<main/>"
    package.relate(RELATION.OFFICE_DOCUMENT, main)
    return package, main


def archive(package: Package) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(package.write()))


def test_a_part_that_the_package_relates_to_is_written():
    package, _ = started()
    assert archive(package).read("word/document.xml") == b"<main/>"


def test_a_part_that_nothing_relates_to_is_left_out():
    package, _ = started()
    package.add("word/lost.xml", CONTENT_TYPE.XML)
    assert "word/lost.xml" not in archive(package).namelist()


def test_an_address_outside_gets_one_relation():
    package, main = started()
    assert main.link("https://example.org/?a=1&b=2") == main.link("https://example.org/?a=1&b=2")
    assert main.link("https://example.org/other") != main.link("https://example.org/?a=1&b=2")
    relations = archive(package).read("word/_rels/document.xml.rels").decode()
    assert relations.count('TargetMode="External"') == 2
    assert "?a=1&amp;b=2" in relations


def test_a_picture_is_kept_once():
    package, main = started()
    assert main.picture(PNG) == main.picture(PNG)
    main.picture(JPEG)
    assert [name for name in archive(package).namelist() if "media" in name] == [
        "word/media/image1.png", "word/media/image2.jpg",
    ]  # fmt: skip


def test_relations_of_every_sort_have_ids_of_their_own():
    _, main = started()
    other = Package().add("word/x.xml", CONTENT_TYPE.XML)
    ids = [main.link("https://a.nl"), main.picture(PNG), main.relate("kind", other), main.picture(JPEG)]
    assert len(set(ids)) == 4


def test_every_part_has_its_content_type():
    package, main = started()
    main.picture(PNG)
    font = package.add("word/fonts/font1.odttf", OBFUSCATED_FONT)
    main.relate(RELATION.FONT, font)
    read = OpcPackage.open(io.BytesIO(package.write()))
    types = {str(part.partname): part.content_type for part in read.iter_parts()}
    assert types["/word/document.xml"] == CONTENT_TYPE.WML_DOCUMENT_MAIN
    assert types["/word/media/image1.png"] == CONTENT_TYPE.PNG
    assert types["/word/fonts/font1.odttf"] == OBFUSCATED_FONT


def test_the_archive_holds_no_clock_and_no_system():
    package, _ = started()
    for entry in archive(package).infolist():
        assert (entry.date_time, entry.create_system) == ((1980, 1, 1, 0, 0, 0), 3)


def test_content_types_come_first_and_text_is_compressed_but_pictures_are_not():
    package, main = started()
    main.picture(PNG)
    entries = archive(package).infolist()
    assert entries[0].filename == "[Content_Types].xml"
    methods = {entry.filename: entry.compress_type for entry in entries}
    assert methods["word/document.xml"] == zipfile.ZIP_DEFLATED
    assert methods["word/media/image1.png"] == zipfile.ZIP_STORED
