"""Adverts, fillers and tables of contents in the Word document."""

from redactie.model.article import Article, Kind, Picture
from tests.export.docx.documents import document_of, text_of
from tests.support.editions import IMAGE, make_article, make_edition

ADVERT = Article(
    id="bakker", title="Bakkerij", kind=Kind.ADVERT, columns=1, image=Picture(source=IMAGE, alt="Brood"),
    body="Bel *ons*.[^1]\n\n[^1]: Na vijven.\n",
)  # fmt: skip
FILLER = Article(id="stopper", title="Wist u dat", kind=Kind.FILLER, body="Er een helpdesk is.\n")
CONTENTS = Article(id="inhoud", title="De inhoud", kind=Kind.CONTENTS, body="En meer.\n")
EDITION = make_edition([make_article("een", title="Een"), ADVERT, CONTENTS, make_article("twee", title="Twee"), FILLER])


def test_an_advert_is_a_figure_in_a_frame_under_the_word_that_says_so():
    opened = document_of(EDITION)
    (frame,) = (each for each in opened.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='BoxFrame']"))
    assert text_of(frame).startswith("advertentie")
    assert "Bel ons." in text_of(frame)
    assert len(opened.all(".//w:drawing", frame)) == 1
    assert "Bakkerij" not in "".join(text_of(each) for each in opened.paragraphs())


def test_the_contents_name_every_article_with_a_field_for_its_page():
    opened = document_of(EDITION)
    entries = opened.all("//w:p[w:pPr/w:pStyle/@w:val='TOC1']")
    assert [text_of(each).rstrip("… ") for each in entries] == ["Een", "Twee"]
    goals = [opened.all("w:hyperlink/@w:anchor", each)[0] for each in entries]
    fields = [opened.all(".//w:fldSimple/@w:instr", each)[0].split()[:2] for each in entries]
    assert fields == [["PAGEREF", goal] for goal in goals]
    assert set(goals) <= set(opened.all("//w:bookmarkStart/@w:name"))
    assert "De inhoud" in opened.texts("HeadlineSmall")
    assert "En meer." in opened.texts("BodyText")


def test_a_filler_is_for_paper_alone():
    opened = document_of(EDITION)
    assert "helpdesk" not in "".join(text_of(each) for each in opened.paragraphs())
