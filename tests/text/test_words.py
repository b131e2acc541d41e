from redactie.text.parse import parse_document
from redactie.text.words import document_text, document_words, story_words, words_of
from tests.support.editions import make_article, make_edition


def test_a_word_is_a_run_of_letters_and_digits():
    assert words_of("foto's, zo’n H2O & e-mail_adres") == ["foto", "s", "zo", "n", "H2O", "e", "mail", "adres"]


def test_marks_inside_a_word_do_not_cut_it():
    assert document_words(parse_document("een**vet**woord en CO~2~", "nl")) == ["eenvetwoord", "en", "CO2"]


def test_words_come_in_reading_order_with_the_notes_at_the_end():
    source = (
        "## kop\n\nbegin[^1] [link](https://x.nl)\n\n- punt\n\n| a | b |\n|---|---|\n| c | d |\n\n"
        '!!! box "titel"\n    inhoud\n\n!!! pullquote "spreker"\n    zin\n\n'
        '![alt](x.png "bijschrift"){credit="maker"}\n\n> citaat\n\n***\n\n    code\n\n[^1]: noot\n\n    slot\n'
    )
    words = "kop begin link punt a b c d titel inhoud zin spreker bijschrift maker citaat code noot slot"
    assert document_words(parse_document(source, "nl")) == words.split()


def test_a_line_break_divides_words():
    assert document_words(parse_document("een  \ntwee\\\ndrie", "nl")) == ["een", "twee", "drie"]


def test_paragraphs_and_cells_stand_on_their_own_lines():
    assert document_text(parse_document("een\n\n| a | b |\n|--|--|\n| c | d |", "nl")) == "een\na\nb\nc\nd"


def test_a_story_begins_with_its_heads():
    article = make_article(kicker="boven", title="kop", deck="onder", lead="intro", body="tekst")
    assert story_words(make_edition([article]).stories[0]) == ["boven", "kop", "onder", "intro", "tekst"]


def test_notes_of_the_editors_are_no_words_of_a_story():
    story = make_edition([make_article(notes="geheim", body="tekst")]).stories[0]
    assert "geheim" not in story_words(story)
