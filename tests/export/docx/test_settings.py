import pytest
from lxml import etree

from redactie.export.docx.settings import write_settings, write_theme
from redactie.export.docx.styles import Styles
from redactie.layout.styles.style import HouseStyle
from redactie.layout.styles.word_file import load_mapping
from tests.export.docx.documents import NAMESPACES
from tests.support.editions import THEMES

CLASSIC = HouseStyle.load("classic")


@pytest.fixture(scope="module")
def settings() -> etree._Element:
    return etree.fromstring(write_settings(Styles(load_mapping(CLASSIC), CLASSIC.tokens, (), "nl-NL"), "nl-NL"))


def test_words_are_hyphenated(settings: etree._Element):
    assert settings.xpath("w:autoHyphenation", namespaces=NAMESPACES)
    assert settings.xpath("w:consecutiveHyphenLimit/@w:val", namespaces=NAMESPACES) == ["3"]


def test_word_works_as_it_does_today_and_not_as_an_older_one(settings: etree._Element):
    path = "w:compat/w:compatSetting[@w:name='compatibilityMode']/@w:val"
    assert settings.xpath(path, namespaces=NAMESPACES) == ["15"]


def test_a_line_that_ends_with_a_break_is_not_stretched(settings: etree._Element):
    assert settings.xpath("w:compat/w:doNotExpandShiftReturn", namespaces=NAMESPACES)


def test_the_separators_of_footnotes_are_named(settings: etree._Element):
    assert settings.xpath("w:footnotePr/w:footnote/@w:id", namespaces=NAMESPACES) == ["-1", "0"]


def test_the_palette_of_word_shows_the_themes_and_the_house_colours():
    theme = etree.fromstring(write_theme(CLASSIC.tokens, THEMES))
    colours = theme.xpath(
        "//a:clrScheme/a:*[starts-with(local-name(), 'accent')]/a:srgbClr/@val", namespaces=NAMESPACES
    )
    assert colours == ["B45309", "1F6FB2", "475569", "1F4E79", "1F4E79", "1F4E79"]
    assert theme.xpath("//a:minorFont/a:latin/@typeface", namespaces=NAMESPACES) == [CLASSIC.tokens.fonts.body]
