import re

import pytest
from msgspec.structs import replace

from redactie.layout.addresses import pieces, runs
from redactie.layout.typesetter import Typesetter
from tests.layout.bench import text_of
from tests.support.editions import AUTHORS, make_article, make_edition

LONG = "secretariaat.arbeidsvoorwaarden@metaalvereniging-nederland.example.org"


def test_addresses_are_found_in_a_text():
    text = f"Mail {LONG}, of zie www.example.org/pad?a=1."
    assert list(runs(text)) == [
        ("Mail ", False), (LONG, True), (", of zie ", False), ("www.example.org/pad?a=1", True), (".", False),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["", "gewoon", "een @ twee", "om 12.30 uur", "a.b"])
def test_what_is_no_address_is_left_alone(text: str):
    assert list(runs(text)) == [(text, False)]


def test_the_text_of_a_link_that_names_its_goal_is_an_address():
    assert list(runs("example.org/leden", "https://example.org/leden")) == [("example.org/leden", True)]


def test_an_address_breaks_after_its_signs():
    assert pieces("an_b.c-d@e.org/f") == ["an_", "b.", "c-", "d@", "e.", "org/", "f"]
    assert "".join(pieces(LONG)) == LONG
    assert max(map(len, pieces("x" * 60 + "@example.org"))) <= 24


@pytest.mark.parametrize("before", range(0, 40, 3))
def test_no_hyphen_and_no_helper_comes_into_a_printed_address(typesetter: Typesetter, before: int):
    body = f"{'a ' * before}mail [{LONG}](mailto:{LONG}) of {LONG} of https://example.org/arbeidsvoorwaarden/regelingen"
    author = replace(AUTHORS[0], email=LONG)
    edition = make_edition([make_article(body=body)], authors={author.id: author})
    printed = text_of(typesetter.typeset(edition))
    assert "\u200b" not in printed
    # The reader of the file takes any hyphen at the end of a line for a soft one, and shows it so.
    joined = re.sub(r"\s", "", re.sub("[\ufffe\x02]", "-", printed))
    assert joined.count(LONG) == 3
    assert "https://example.org/arbeidsvoorwaarden/regelingen" in joined
