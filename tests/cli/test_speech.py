from pathlib import Path

import pytest

from redactie.cli.speech import Speech, wanted_language
from redactie.model.errors import RedactieError
from redactie.model.message import message
from redactie.translation import Catalogue


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LC_ALL": "nl_BE", "LANG": "en_GB"}, "nl"),
        ({"LC_MESSAGES": "en_GB", "LANG": "nl_NL"}, "en"),
        ({"LC_ALL": "", "LANG": "nl_NL"}, "nl"),
        ({"REDACTIE_LANGUAGE": "nl", "LC_ALL": "en_GB"}, "nl"),
        ({"REDACTIE_LANGUAGE": "en", "LANG": "nl_NL"}, "en"),
        ({"REDACTIE_LANGUAGE": "fr"}, "en"),
    ],
)
def test_the_language_is_what_the_user_asked_for_or_that_of_the_terminal(environment: dict[str, str], language: str):
    assert wanted_language(environment) == language


def test_a_message_is_english_in_english():
    assert Speech("en").say(message("Zxcv “{name}”.", name="x")) == "Zxcv “x”."


def test_a_message_is_dutch_in_dutch():
    source = next(text for text, forms in Catalogue.load("nl").forms.items() if "{" not in text and forms[0] != text)
    assert Speech("nl").say(message(source)) == Catalogue.load("nl").text(source)


def test_a_message_without_translation_stays_english():
    assert Speech("nl").say(message("Zxcv {n} qwer", n=2)) == "Zxcv 2 qwer"


def test_a_number_fills_the_place_for_it():
    assert Speech("en").say(message("%n zxcvs", n=3)) == "3 zxcvs"


def test_messages_and_lists_among_the_values_are_spoken_too():
    whole = message("{a}: {b}", a=message("Zxcv {x}", x=1), b=["p", message("q")])
    assert Speech("en").say(whole) == "Zxcv 1: p, q"


@pytest.mark.parametrize(
    ("path", "line", "start"), [(None, None, ""), (Path("a.md"), None, "a.md: "), (Path("a.md"), 3, "a.md:3: ")]
)
def test_an_error_says_where_what_and_what_to_do(path: Path | None, line: int | None, start: str):
    error = RedactieError(message("Zxcv."), remedy=message("Qwer."), path=path, line=line)
    assert Speech("en").error(error) == f"{start}Zxcv.\nQwer."


def test_an_error_without_a_remedy_is_one_line():
    assert Speech("en").error(RedactieError(message("Zxcv."))) == "Zxcv."
