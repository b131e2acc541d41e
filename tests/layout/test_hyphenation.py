"""Where words are broken on the page: the list of right breaks, what is read back from the PDF, headlines, the list."""

import re
from collections import Counter

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyphen import Pyphen

from redactie.layout.glyphs import Coverage
from redactie.layout.inlines import InlineWriter
from redactie.layout.literals import literal
from redactie.layout.typesetter import Typesetter
from redactie.resources import resource
from redactie.text.hyphenation import Breaks, Hyphenation
from redactie.text.tree import Text
from redactie.text.words import story_words
from tests.support.editions import make_article, make_edition
from tests.support.hyphenation import Case, Score, cases, engine_breaks, score, shown

LIST = cases()


def broken(words: list[str], listed: dict[str, Breaks] | None = None, language: str = "nl") -> list[frozenset[int]]:
    """Return the breaks of words as they are written for the page."""
    hyphenator = Hyphenation(listed or {}).of(language)
    writer = InlineWriter(Coverage(resource("fonts", "coverage.txt")), frozenset(), hyphenator)
    return engine_breaks(words, [writer.inlines((Text(word),)) for word in words])


@pytest.fixture(scope="module")
def ours() -> Score:
    return score(broken([case.word for case in LIST]), LIST)


def test_the_list_has_words_enough_for_every_rule():
    assert len({case.word for case in LIST}) == len(LIST) >= 300
    assert min(Counter(case.rule for case in LIST).values()) >= 6
    assert not any(at < 2 or at > len(case.word) - 3 for case in LIST for at in case.breaks)


def test_nearly_every_word_of_the_list_is_broken_as_it_should_be(ours: Score):
    assert ours.wrong == ("geo·pend",)
    assert ours.lacking == ("laser·snijder",)
    assert ours.right == len(LIST) - 2


def test_the_engine_alone_does_worse():
    engine = score(engine_breaks([case.word for case in LIST], [literal(case.word) for case in LIST]), LIST)
    assert engine.right == 236
    assert {"zee·ën", "re·ünie", "gemeen·te", "Sint-Pe·tersburg", "UNES·CO"} <= set(engine.wrong)


@pytest.mark.parametrize(("behind", "right"), [(2, 230), (3, 270)])
def test_pyphen_alone_does_worse_too_also_with_the_limits_of_the_house(behind: int, right: int):
    pyphen = Pyphen(lang="nl_NL", left=2, right=behind)
    assert score([pyphen.positions(case.word) for case in LIST], LIST).right == right


def test_a_word_of_the_list_of_a_publication_is_broken_there_and_nowhere_else():
    listed: dict[str, Breaks] = {"lasersnijder": (5,), "geopend": (2,), "balkon": (), "hyphen": (2, 4)}
    words = ["lasersnijder", "Geopend", "balkon", "laser-lasersnijder"]
    found = [shown(word, at) for word, at in zip(words, broken(words, listed), strict=True)]
    assert found == ["laser·snijder", "Ge·opend", "balkon", "laser-laser·snijder"]
    assert broken(["hyphen", "hyphenation"], listed, "en")[0] == frozenset({2})


def test_in_a_text_that_is_not_hyphenated_nothing_is_broken():
    listed: dict[str, Breaks] = {"lasersnijder": (5,)}
    writer = InlineWriter(Coverage(resource("fonts", "coverage.txt")), frozenset(), Hyphenation(listed).of("nl"))
    words = ["lasersnijder", "gemeente", "reünie"]
    codes = [f"text(hyphenate: false, {writer.inlines((Text(word),))})" for word in words]
    assert engine_breaks(words, codes) == [frozenset()] * 3


def read(typesetter: Typesetter, **fields: object) -> str:
    """Return the text of the pages of an edition with one article."""
    publication = {name: fields.pop(name) for name in ("hyphenation",) if name in fields}
    pdf = pypdfium2.PdfDocument(typesetter.typeset(make_edition([make_article(**fields)], **publication)).pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)
    finally:
        pdf.close()


WORDS = st.sampled_from([case.word for case in LIST])


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(WORDS, min_size=20, max_size=120))
def test_every_word_can_be_read_back_from_the_pages_without_invisible_signs(typesetter: Typesetter, words: list[str]):
    body = " ".join(words)
    text = read(typesetter, body=body)
    joined = re.sub(r"(?:\ufffe|\u00ad)\s*|-\r\n|\r\n\u00ad\r\n", "", text).replace("-", "")
    story = make_edition([make_article(body=body)]).stories[0]
    assert not [word for word in story_words(story) if word.replace("-", "") not in joined]
    assert not re.search("\u00ad(?!\\s)|\u2060|\u200c", text)


def test_a_changed_list_sets_a_known_story_anew(typesetter: Typesetter):
    body = "lasersnijder " * 60
    edition = make_edition([make_article(body=body)])
    before = typesetter.typeset(edition).pdf
    changed = make_edition([make_article(body=body)], hyphenation={"lasersnijder": (5,)})
    assert typesetter.typeset(changed).pdf != before
    assert typesetter.typeset(edition).pdf == before


@pytest.mark.parametrize("case", [case for case in LIST if "-" in case.word][:4])
def test_a_compound_breaks_at_its_own_hyphen_alone(case: Case):
    assert broken([case.word]) == [frozenset()]
