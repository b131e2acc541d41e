"""Every element of the document tree, from Markdown to the page."""

import pytest

from tests.export.html.pages import every, first, page_of, page_with, text_of
from tests.support.editions import make_article, make_edition


def body(markdown: str):
    return first(page_with(markdown), "div[@class='body']")


def test_a_paragraph_is_a_paragraph():
    assert [text_of(each) for each in every(body("Een.\n\nTwee."), "p")] == ["Een.", "Twee."]


def test_sub_heads_come_under_the_headline():
    article = first(page_with("## Een\n\ntekst\n\n### Twee\n\ntekst"), "article")
    assert [each.tag for each in article.iter() if each.tag in ("h2", "h3", "h4")] == ["h2", "h3", "h4"]


def test_a_deeper_sub_head_that_comes_first_does_not_skip_a_level():
    assert text_of(first(body("### Diep\n\ntekst"), "h3")) == "Diep"


def test_a_list_in_a_list():
    inner = first(body("- een\n    - twee\n- drie"), "ul/li/ul/li")
    assert text_of(inner) == "twee"


def test_a_list_item_of_one_paragraph_holds_just_its_text():
    assert every(body("- een\n- twee"), "li/p") == []


def test_a_list_item_of_two_paragraphs_holds_both():
    assert len(every(body("- een\n\n    nog een\n- twee"), "li/p")) == 2


def test_a_numbered_list_begins_where_the_author_began():
    assert first(body("3. drie\n4. vier"), "ol").get("start") == "3"


def test_a_numbered_list_from_one_says_nothing():
    assert first(body("1. een\n2. twee"), "ol").get("start") is None


def test_a_quotation_is_a_quotation():
    assert text_of(first(body("> Gezegd is gezegd."), "blockquote/p")) == "Gezegd is gezegd."


def test_a_pull_quote_is_a_figure_with_its_speaker():
    quote = first(body('!!! pullquote "De spreker"\n    Een zin.'), "figure[@class='pullquote']")
    assert text_of(first(quote, "blockquote")) == "Een zin."
    assert text_of(first(quote, "figcaption")) == "De spreker"


def test_a_pull_quote_without_a_speaker_has_no_caption():
    assert every(body("!!! pullquote\n    Een zin."), "figcaption") == []


def test_a_box_is_an_aside_with_a_heading():
    box = first(body('!!! box "Feiten"\n    Een feit.'), "aside")
    assert text_of(first(box, "h3[@class='box-title']")) == "Feiten"
    assert text_of(first(box, "p")) == "Een feit."


def test_a_sub_head_in_a_box_comes_under_its_title():
    box = first(body('!!! box "Feiten"\n    ## Kop\n\n    Een feit.'), "aside")
    assert text_of(first(box, "h4")) == "Kop"


def test_after_a_box_the_headings_go_on_where_they_were():
    headings = [text_of(each) for each in every(body('!!! box "Feiten"\n    Feit.\n\n## Verder\n\nTekst.'), "h3")]
    assert headings == ["Feiten", "Verder"]


TABLE = "| Jaar | Aantal |\n|------|-------:|\n| 2025 | 12 |"


def test_the_header_of_a_table_says_what_its_columns_are():
    headers = every(body(TABLE), "thead/tr/th")
    assert [(text_of(each), each.get("scope")) for each in headers] == [("Jaar", "col"), ("Aantal", "col")]


def test_numbers_in_a_table_stand_on_the_right():
    assert [each.get("class") for each in every(body(TABLE), "tbody/tr/td")] == [None, "right"]


def test_a_table_can_be_scrolled_with_the_keyboard():
    wrapper = first(body(TABLE), "div[@class='table']")
    assert (wrapper.get("tabindex"), wrapper.get("role"), wrapper.get("aria-label")) == ("0", "group", "Tabel")


def test_an_empty_cell_in_the_header_is_no_header():
    assert [each.tag for each in first(body("| | Aantal |\n|---|---|\n| a | 1 |\n"), "thead/tr")] == ["td", "th"]


FIGURE = '![Een draaibank](images/draaibank.jpg "Aan het werk"){credit="Foto: Anna" columns=%s}'


def test_a_figure_has_its_description_caption_credit_and_size():
    figure = first(body(FIGURE % 2), "figure[@class='picture']")
    image = first(figure, "img")
    assert image.get("alt") == "Een draaibank"
    assert int(image.get("width", 0)) > 0
    assert int(image.get("height", 0)) > 0
    assert text_of(first(figure, "figcaption")) == "Aan het werk Foto: Anna"


@pytest.mark.parametrize(("columns", "classes"), [(1, "box"), (2, "box wide"), (4, "box wide")])
def test_a_box_of_more_than_one_column_crosses_the_columns(columns: int, classes: str):
    assert first(body(f'!!! box "Titel" {{columns={columns}}}\n    Feit.\n'), "aside").get("class") == classes


def test_a_wide_figure_crosses_the_columns():
    assert first(body(FIGURE % 4), "figure").get("class") == "picture wide"


def test_a_picture_without_a_caption_has_none():
    assert every(body("![Een draaibank](images/draaibank.jpg)"), "figcaption") == []


@pytest.mark.parametrize("source", ["images/weg.png", "../../publication.toml", "/etc/hostname", "issue.toml"])
def test_a_picture_that_is_not_there_or_may_not_be_read_is_described(source: str):
    figure = first(body(f"![Een draaibank]({source})"), "figure")
    assert every(figure, "img") == []
    assert text_of(first(figure, "p[@class='missing']")) == "Een draaibank"


def test_lines_to_be_shown_as_typed_keep_their_spaces():
    code = first(body("tekst\n\n    regel een\n      regel twee\n"), "pre/code")
    assert "".join(code.itertext()) == "regel een\n  regel twee"


def test_a_break_in_the_text_is_a_rule():
    assert len(every(body("Een.\n\n***\n\nTwee."), "hr")) == 1


def test_a_footnote_leads_there_and_back():
    page = page_with("Tekst.[^a]\n\n[^a]: De noot.")
    reference = first(page, "sup[@class='reference']")
    note = first(page, "footer[@class='notes']/ol/li")
    assert first(reference, "a").get("href") == f"#{note.get('id')}"
    assert first(note, "a[@class='back']").get("href") == f"#{reference.get('id')}"


def test_a_footnote_that_is_named_twice_leads_back_to_both_places():
    page = page_with("Een.[^a] Twee.[^a]\n\n[^a]: De noot.")
    places = [each.get("id") for each in every(page, "sup[@class='reference']")]
    backs = [each.get("href") for each in every(page, "a[@class='back']")]
    assert len(set(places)) == 2
    assert backs == [f"#{place}" for place in places]


def test_footnotes_of_two_articles_do_not_mix():
    edition = make_edition(make_article(name, body="Tekst.[^a]\n\n[^a]: De noot.") for name in ("een", "twee"))
    identifiers = [each.get("id") for each in page_of(edition).iter() if each.get("id")]
    assert len(identifiers) == len(set(identifiers))
