import pytest

from redactie.export.html.markup import NOTHING, Html, join, lines, tag, text


def test_what_means_something_in_html_is_escaped():
    assert text('<b> & "x"') == "&lt;b&gt; &amp; &quot;x&quot;"


@pytest.mark.parametrize(
    "character", ["\0", "\x07", "\x1b", "\x7f", "\x85", "\ud800", "\u202e", "\u2066", "\ufdd0", "\ufffe", "\U0001ffff"]
)
def test_what_html_cannot_hold_is_left_out(character: str):
    assert text(f"a{character}b") == "ab"


@pytest.mark.parametrize("character", ["é", "\u00a0", "\u00ad", "\u200d", "€", "漢", "🙂", "\t", "\n"])
def test_what_html_can_hold_stays(character: str):
    assert text(character) == character


def test_an_element_holds_its_children():
    assert tag("p", text("a"), tag("em", text("b"))) == "<p>a<em>b</em></p>"


def test_an_element_without_content_has_no_end():
    assert tag("br") == "<br>"


def test_names_of_attributes_are_those_of_html():
    assert tag("a", class_="x", aria_label="y", tabindex=0) == '<a class="x" aria-label="y" tabindex="0"></a>'


def test_an_attribute_can_be_called_name():
    assert tag("meta", name="author") == '<meta name="author">'


def test_an_attribute_without_a_value_is_left_out_or_bare():
    assert tag("li", hidden=None, x=False, y=True) == "<li y></li>"


def test_values_of_attributes_are_escaped():
    assert tag("img", alt='"><script>') == '<img alt="&quot;&gt;&lt;script&gt;">'


def test_lines_leaves_out_what_is_empty():
    assert lines(Html("a"), NOTHING, Html("b")) == "a\nb"


def test_join_puts_something_between():
    assert join((Html("a"), Html("b")), Html("-")) == "a-b"
