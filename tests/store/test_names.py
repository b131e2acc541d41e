import pytest

from redactie.store import names
from redactie.store.errors import StoreError


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Wie maakt, mag wachten", "wie-maakt-mag-wachten"),
        ("Eén lijst voor álle klanten", "een-lijst-voor-alle-klanten"),
        ("'s-Hertogenbosch: zo'n 3 m²", "s-hertogenbosch-zon-3-m2"),
        ("Smørrebrød & Straße", "smorrebrod-en-strasse"),
        ("ĲSSEL", "ijssel"),
        ("../../etc/passwd", "etc-passwd"),
        ("Con", "con-1"),
        ("LPT1", "lpt1-1"),
        ("nul.", "nul-1"),
        ("   ", "artikel"),
        ("日本", "artikel"),
        ("-", "artikel"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, slug: str) -> None:
    assert names.slug(title) == slug
    assert names.check(slug) == slug


def test_a_long_title_is_cut_between_words() -> None:
    slug = names.slug(
        "Een kop die veel te lang is om nog op een pagina te passen, laat staan in de naam van een bestand"
    )
    assert len(slug) <= 80
    assert slug.endswith("-in-de-naam")
    assert len(names.slug("x" * 300)) == 80


def test_a_taken_name_gets_a_number_whatever_its_capitals() -> None:
    assert names.free("kop", ["Kop", "kop-2"]) == "kop-3"
    assert names.free("kop", []) == "kop"
    assert names.free("é", ["e\u0301"]) == "é-2"


@pytest.mark.parametrize("name", ["Kop met spaties", "één", "x" * 200, "aux-1", "a.b", "日本"])
def test_a_name_that_a_user_gives_may_be_much(name: str) -> None:
    assert names.check(f" {name} ") == name


@pytest.mark.parametrize(
    "name",
    ["", " ", ".", "..", ".kop", "kop.", "a/b", "a\\b", "a:b", "a\0", "con", "AUX.x", "com¹", "x" * 241, "é" * 121],
)
def test_a_name_that_some_system_refuses_is_refused_with_the_reason(name: str) -> None:
    with pytest.raises(StoreError, match="cannot be a name") as caught:
        names.check(name)
    assert caught.value.remedy


@pytest.mark.parametrize(("name", "fits"), [("con", False), ("Nul.md", False), ("a:b", False), ("een\tkop", False),
                                            ("console", True), (".kop", True)])  # fmt: skip
def test_it_is_known_which_names_windows_does_not_take(name: str, fits: bool) -> None:
    assert (names.windows_fault(name) is None) is fits


def test_numbers_sort_by_their_value() -> None:
    assert sorted(["2026-10", "2026-4", "a", "2026-04b"], key=names.natural) == ["a", "2026-4", "2026-04b", "2026-10"]
