from msgspec.structs import replace

from redactie.text.lines import Lines
from redactie.text.tree import Document, Footnote, Paragraph, Text
from tests.export.docx.documents import NAMESPACES, Opened, document_of, document_with, style_of, text_of
from tests.support.editions import make_article, make_edition


def note_texts(opened: Opened) -> list[str]:
    return [" ".join(text_of(each).strip() for each in note.iter(f"{{{NAMESPACES['w']}}}p")) for note in opened.notes()]


def test_a_note_is_a_footnote_of_word():
    opened = document_with("Tekst.[^a]\n\n[^a]: De noot.\n")
    assert opened.all("//w:footnoteReference/@w:id") == ["1"]
    assert note_texts(opened) == ["De noot."]
    (paragraph,) = opened.all("//w:footnote[@w:id=1]/w:p", opened.part("footnotes"))
    assert style_of(paragraph) == "FootnoteText"
    assert opened.all(".//w:footnoteRef", paragraph)


def test_the_separators_are_there_even_without_notes():
    opened = document_with("Tekst.")
    kinds = opened.all("//w:footnote/@w:type", opened.part("footnotes"))
    assert kinds == ["separator", "continuationSeparator"]


def test_notes_of_all_articles_are_counted_on():
    articles = [make_article(name, body=f"Tekst.[^a]\n\n[^a]: Noot van {name}.\n") for name in ("een", "twee")]
    opened = document_of(make_edition(articles))
    assert opened.all("//w:footnoteReference/@w:id") == ["1", "2"]
    assert note_texts(opened) == ["Noot van een.", "Noot van twee."]


def test_a_second_reference_repeats_the_number_and_follows_it():
    opened = document_with("Een.[^a] Twee.[^a]\n\n[^a]: De noot.\n")
    assert len(opened.all("//w:footnoteReference")) == 1
    (instruction,) = opened.all("//w:fldSimple/@w:instr")
    (name,) = opened.all("//w:bookmarkStart[starts-with(@w:name, '_Ref')]/@w:name")
    assert f"NOTEREF {name}" in instruction


def test_a_note_holds_everything_that_a_text_may():
    opened = document_with(
        "Tekst.[^a]\n\n[^a]: Zie [de *bron*](https://example.org).\n\n    - een\n    - twee\n\n    Slot.\n"
    )
    assert note_texts(opened) == ["Zie de bron. een twee Slot."]
    (link,) = opened.all("//w:hyperlink/@r:id", opened.part("footnotes"))
    assert opened.relation(link, "footnotes") == "https://example.org"


def test_a_reference_in_a_note_is_no_footnote_in_a_footnote():
    opened = document_with("Een.[^a] Twee.[^b]\n\n[^a]: Noot, zie ook[^b].\n\n[^b]: De tweede.\n")
    assert not opened.all("//w:footnoteReference", opened.part("footnotes"))
    assert note_texts(opened) == ["Noot, zie ook.", "De tweede."]


def test_a_note_that_only_a_note_refers_to_is_still_printed():
    opened = document_with("Tekst.[^a]\n\n[^a]: Noot.[^b]\n\n[^b]: Diepe noot.\n")
    assert len(opened.notes()) == 1
    assert note_texts(opened) == ["Noot. Diepe noot."]


def test_a_note_that_nothing_refers_to_is_not_lost():
    text, note = (Paragraph((Text(each),), Lines(1, 1)) for each in ("Tekst.", "Verdwaald."))
    (story,) = make_edition([make_article()]).stories
    lost = replace(story, body=Document((text,), (Footnote(1, (note,)),)))
    opened = document_of(replace(make_edition([make_article()]), stories=(lost,)))
    assert opened.texts("FootnoteText") == ["Verdwaald."]


def test_notes_stand_over_the_whole_width_and_not_in_a_column():
    opened = document_with("Tekst.[^a]\n\n[^a]: De noot.\n")
    columns = opened.body.findall(".//{http://schemas.microsoft.com/office/word/2012/wordml}footnoteColumns")
    assert len(columns) == len(opened.all("//w:sectPr"))
