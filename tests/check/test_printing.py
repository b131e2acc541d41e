from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.check.rules import check
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Picture, Variant
from redactie.model.finding import Finding, Severity
from redactie.model.preflight import RuleSetting
from redactie.model.preset import built_in_presets
from redactie.text.edition import Edition, Folders
from tests.support.editions import make_article, make_edition
from tests.support.hyphenation import cases

LONG = " ".join([case.word for case in cases() if len(case.breaks) > 2 and case.word.isalpha()] * 3)


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    made = Typesetter(HouseStyle.load("classic"))
    yield made
    made.close()


def found(edition: Edition, *rules: str) -> list[Finding]:
    typesetter = Typesetter(HouseStyle.load("classic"))
    try:
        return [each for each in check(edition, typesetter.typeset(edition)) if each.rule in rules]
    finally:
        typesetter.close()


def test_many_hyphens_below_each_other_are_a_hint_at_the_paragraph():
    article = make_article(body=f"Een begin.\n\n{LONG}\n")
    findings = found(make_edition([article]), "hyphens-in-row")
    assert findings
    assert {(each.severity, each.place.body_line, each.place.article) for each in findings} == {
        (Severity.HINT, 3, "proef")
    }
    assert str(findings[0].what).startswith(("4 lines", "5 lines", "6 lines", "7 lines", "8 lines", "9 lines", "1"))


@pytest.mark.parametrize(
    ("part", "variant", "field"),
    [
        ("lead", Variant(), "lead"),
        ("lead", Variant(lead="Kort."), "print.lead"),
        ("headline", Variant(title="Kop"), "print.title"),
        ("byline", Variant(), "authors"),
        ("body", Variant(), None),
    ],
)
def test_many_of_them_above_the_text_lead_to_the_field_that_is_printed_there(
    typesetter: Typesetter, part: str, variant: Variant, field: str | None
):
    edition = make_edition([make_article(body=LONG, print=variant)])
    pages = typesetter.typeset(edition)
    spots = tuple(replace(spot, part=part, lines=None) for spot in pages.spots)
    findings = [each for each in check(edition, replace(pages, spots=spots)) if each.rule == "hyphens-in-row"]
    assert {each.place.field for each in findings} == {field}


def test_a_publication_may_allow_more_of_them():
    article = make_article(body=LONG)
    allowed = {"hyphens-in-row": RuleSetting(limits={"lines": 200})}
    assert found(make_edition([article], preflight=allowed), "hyphens-in-row") == []


def test_a_divided_headline_is_told():
    word = "Hottentottententententoonstellingsterreinbeheerdersvereniging"
    (finding,) = found(make_edition([make_article(title=word)]), "headline-divided")
    assert finding.severity is Severity.WARNING
    assert finding.place.article == "proef"
    assert found(make_edition([make_article(title="Een gewone kop")]), "headline-divided") == []


def drawn(folder: Path, width: str) -> Edition:
    (folder / "lijnen.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60" width="100" height="60">'
        f'<path d="M0 0L99 59" stroke="#00f" stroke-width="{width}"/></svg>',
        encoding="utf-8",
    )
    article = make_article(image=Picture(source="lijnen.svg", alt="Lijnen", columns=2), authors=())
    return make_edition([article], folders=Folders(folder, folder))


def test_a_line_of_a_drawing_that_is_too_thin_on_paper_is_told_at_its_article(tmp_path: Path):
    (finding,) = found(drawn(tmp_path, "0.02"), "line-thin")
    assert finding.severity is Severity.HINT
    assert finding.place.article == "proef"
    assert "page 1" in str(finding.what)
    assert found(drawn(tmp_path, "1"), "line-thin") == []


def test_pictures_that_go_to_the_press_in_rgb_are_told_once():
    article = make_article(image=Picture(source="images/draaibank.jpg", alt="Bank"))
    rgb = replace(built_in_presets()["drukker"], colours="rgb")
    (finding,) = found(make_edition([article], presets={"drukker": rgb}), "picture-rgb")
    assert finding.place.path is not None
    assert finding.place.path.name == "publication.toml"
    assert found(make_edition([article]), "picture-rgb") == []
    assert found(make_edition([make_article()], presets={"drukker": rgb}), "picture-rgb") == []


@pytest.mark.parametrize(
    "mark", ["{++erbij++}", "{--eraf--}", "{~~oud~>nieuw~~}", "{>>een vraag<<}", "{==gemarkeerd==}"]
)
def test_suggestions_and_comments_that_are_open_are_told_with_their_line(mark: str):
    article = make_article(title=f"Kop {mark}", body=f"Een zin.\n\nNog een {mark} zin.\n")
    findings = found(make_edition([article]), "suggestion-open")
    assert [(each.place.field, each.place.body_line) for each in findings] == [("title", None), (None, 3)]


@pytest.mark.parametrize(
    "text", ["`{++code++}`", "{width=3}", "a {+ b +}", "{++ begin\n\neind ++}", "een -- streep en {haakjes}"]
)
def test_what_is_no_suggestion_is_not_told(text: str):
    assert found(make_edition([make_article(body=text)]), "suggestion-open") == []
