import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.model.article import Article, Kind, Levers, Picture, Variant
from redactie.store.article_file import ArticleFile
from redactie.store.errors import StoreError

FULL = """\
---
title: Wie maakt, mag wachten
kicker: Vol stroomnet
deck: Onderkop
lead: >-
  De lead over
  twee regels.
authors: [anna, ben]
theme: energie
kind: column
status: approved
length: 480
language: fy
image:
  source: images/a.png
  alt: Een mast
  caption: Bijschrift
  credit: "Foto: Anna"
  columns: 3
print:
  title: Drukkop
web:
  title: Webkop
  lead: Weblead
mail:
  title: Mailkop
fit:
  tracking: -0.35
  picture: 85
  subheads: 2
notes: |
  Nog navragen.
---

De tekst.
"""
ARTICLE = Article(
    id="stuk", title="Wie maakt, mag wachten", kicker="Vol stroomnet", deck="Onderkop",
    lead="De lead over twee regels.", authors=("anna", "ben"), theme="energie", kind=Kind.COLUMN, status="approved",
    length=480, language="fy",
    image=Picture(source="images/a.png", alt="Een mast", caption="Bijschrift", credit="Foto: Anna", columns=3),
    print=Variant(title="Drukkop"), web=Variant(title="Webkop", lead="Weblead"), mail=Variant(title="Mailkop"),
    fit=Levers(tracking=-0.35, picture=85, subheads=2), notes="Nog navragen.\n",
    body="De tekst.\n",
)  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "stuk.md"


def load(path: Path, text: str | bytes = "") -> ArticleFile:
    if text:
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return ArticleFile.load(path, path.parent)


def test_every_field_is_read(path: Path) -> None:
    file = load(path, FULL)
    assert file.article == ARTICLE
    assert file.findings() == ()
    assert file.lines["title"] == 2
    assert file.lines["image"] == 14


def test_every_field_is_written(path: Path) -> None:
    ArticleFile.new(path).save(ARTICLE)
    assert load(path).article == ARTICLE
    assert path.read_text("utf-8") == FULL.replace(">-\n  De lead over\n  twee regels.", "De lead over twee regels.")


def test_an_article_without_front_matter_is_all_text(path: Path) -> None:
    assert load(path, "Alleen tekst.\n").article == Article(id="stuk", body="Alleen tekst.\n")


def test_saving_what_did_not_change_writes_nothing(path: Path) -> None:
    file = load(path, FULL)
    path.write_text("van een ander programma", encoding="utf-8")
    assert file.save(file.article) is file
    assert path.read_text("utf-8") == "van een ander programma"


def test_a_saved_file_can_be_saved_again(path: Path) -> None:
    file = load(path, FULL)
    for title in ("een", "twee"):
        file = file.save(replace(file.article, title=title))
    assert load(path).article.title == "twee"


def test_a_changed_text_leaves_all_above_it(path: Path) -> None:
    raw = "\ufeff---\r\n# noot\r\ntitle:   'x'  # kop\r\neigen: {a: 1}\r\n---\r\nOud\r\nregel".encode()
    file = load(path, raw)
    file.save(replace(file.article, body="Nieuw\nregel\n"))
    assert path.read_bytes() == raw.replace(b"Oud\r\nregel", b"Nieuw\r\nregel\r\n")


def test_a_changed_field_leaves_the_text_and_the_other_names(path: Path) -> None:
    raw = "\ufeff---\r\n# noot\r\ntitle:   'x'  # kop\r\neigen: {a: 1}\r\n---\r\nOud\r\nmixed\nregel".encode()
    file = load(path, raw)
    file.save(replace(file.article, title="Nieuw", theme="energie"))
    assert path.read_bytes() == raw.replace(b"'x'  # kop\r\n", b"Nieuw  # kop\r\ntheme: energie\r\n")


def test_a_file_that_changed_meanwhile_is_not_overwritten(path: Path) -> None:
    file = load(path, FULL)
    path.write_text("van een ander programma", encoding="utf-8")
    with pytest.raises(StoreError, match="changed by another program"):
        file.save(replace(file.article, title="x"))
    assert path.read_text("utf-8") == "van een ander programma"


@pytest.mark.parametrize(
    "head",
    [
        "{title: oud, eigen: 1}",
        "title: &x oud\neigen: *x",
        "? title\n: oud\neigen: 1",
        "title: oud\nimage: &p {source: a.png}\neigen: *p",
        "eigen: &p {title: web}\nweb: *p\ntitle: oud",
    ],
)
def test_clever_yaml_changes_too_and_keeps_its_other_names(path: Path, head: str) -> None:
    file = load(path, f"---\n{head}\n---\nTekst")
    wanted = replace(file.article, title='Nieuw: "x"\u2028', image=Picture(source="b.png"), web=Variant(lead="w"))
    file.save(wanted)
    assert load(path).article == wanted
    assert "eigen" in load(path).lines


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("title: [a, b]", "title"),
        ("authors: {a: b}", "authors"),
        ("authors: [[a]]", "authors"),
        ("kind: gedicht", "kind"),
        ("length: veel", "length"),
        ("length: -3", "length"),
        ("length: 12345678", "length"),
        ("embargo: morgen", "embargo"),
        ("embargo: 2026-13-01", "embargo"),
        ("web: kop", "web"),
        ("web: [kop]", "web"),
        ("image: [a.png]", "image"),
        ("image: {columns: breed}", "image: columns"),
        ("image: {alt: a, alt: b}", "image"),
        ("print: [kop]", "print"),
        ("fit: los", "fit"),
        ("fit: [1]", "fit"),
        ("fit: {tracking: veel}", "fit: tracking"),
        ("fit: {tracking: 5.1}", "fit: tracking"),
        ("fit: {tracking: nan}", "fit: tracking"),
        ("fit: {tracking: 1e3}", "fit: tracking"),
        ("fit: {tracking: [1]}", "fit: tracking"),
        ("fit: {picture: 24}", "fit: picture"),
        ("fit: {picture: -90}", "fit: picture"),
        ("fit: {subheads: 10}", "fit: subheads"),
        ("fit: {subheads: -2}", "fit: subheads"),
        ("fit: {subheads: 0.5}", "fit: subheads"),
    ],
)
def test_a_value_of_the_wrong_type_is_told_and_the_rest_is_read(path: Path, line: str, name: str) -> None:
    file = load(path, f"---\n# noot\n{line}\nnotes: x\n---\nTekst\n")
    assert file.article == Article(id="stuk", notes="x", body="Tekst\n")
    (finding,) = file.findings()
    assert str(finding.what).startswith(f"“{name}” in the front matter is not ")
    assert (finding.rule, finding.place.line, finding.place.path) == ("field-wrong", 3, path)
    assert finding.remedy


def test_a_wrong_value_stays_until_it_is_set(path: Path) -> None:
    file = load(path, "---\nlength: veel\ntitle: x\n---\nTekst\n").save(Article(id="stuk", title="yy", body="Tekst\n"))
    assert path.read_text("utf-8") == "---\nlength: veel\ntitle: yy\n---\nTekst\n"
    file.save(replace(file.article, length=300))
    assert path.read_text("utf-8") == "---\nlength: 300\ntitle: yy\n---\nTekst\n"


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"---\ntitle: a: b\n---\n", 2, "cannot be read"),
        (b"---\ntitle: x\n\n- y\n---\n", 4, "cannot be read"),
        (b"---\ntitle: x\n", 1, "has no end"),
        (b"---\ntitle: x\n---\nre\ngel \xe9\n", 5, "not a UTF-8 text"),
        ("Tekst".encode("utf-16"), 1, "not a UTF-8 text"),
    ],
)
def test_a_file_that_cannot_be_read_says_where_and_what_to_do(path: Path, data: bytes, line: int, words: str) -> None:
    with pytest.raises(StoreError, match=words) as caught:
        load(path, data)
    assert (caught.value.path, caught.value.line) == (path, line)
    assert caught.value.remedy
    assert path.read_bytes() == data


def test_a_text_that_would_not_be_opened_again_is_not_written(path: Path) -> None:
    file = load(path, FULL)
    with pytest.raises(StoreError, match="larger than a text file may be"):
        file.save(replace(file.article, body="x" * 5_000_000))
    assert load(path).article == ARTICLE


def test_half_characters_and_foreign_line_ends_are_made_whole(path: Path) -> None:
    ArticleFile.new(path).save(Article(id="stuk", title="a\ud83d", body="a\r\nb\rc"))
    assert load(path).article == Article(id="stuk", title="a\ufffd", body="a\nb\nc")


def test_an_empty_picture_and_a_length_of_nothing_are_none(path: Path) -> None:
    ArticleFile.new(path).save(
        Article(id="stuk", title="x", image=Picture(source=""), length=0, authors=("", "a", "a"))
    )
    assert load(path).article == Article(id="stuk", title="x", authors=("a",))


def test_an_embargo_is_a_day_and_can_be_set_and_taken_away(path: Path) -> None:
    file = load(path, "---\ntitle: x\nembargo: 2026-12-20  # van het ministerie\n---\nTekst\n")
    assert file.article.embargo == datetime.date(2026, 12, 20)
    later = file.save(replace(file.article, embargo=datetime.date(2027, 1, 2)))
    assert path.read_text("utf-8") == '---\ntitle: x\nembargo: "2027-01-02"  # van het ministerie\n---\nTekst\n'
    later.save(replace(later.article, embargo=None))
    assert "embargo" not in path.read_text("utf-8")


@pytest.mark.parametrize("written", ["tracking: -0,5 %", "tracking: -.50", "tracking: '-0.5'", "{tracking: -0.50}"])
def test_a_number_may_be_written_as_people_do(path: Path, written: str) -> None:
    value = f" {written}" if written.startswith("{") else f"\n  {written}"
    file = load(path, f"---\nfit:{value}\n---\n")
    wrong = "-.5" in written
    assert (file.article.fit, len(file.findings())) == (Levers() if wrong else Levers(tracking=-0.5), int(wrong))


def test_one_lever_changes_and_all_else_stays(path: Path) -> None:
    raw = "---\ntitle:   'x'  # kop\nfit:\n  picture: 90 # krap\n  eigen: 1\n\neigen: {a: 1}\n---\nTekst"
    file = load(path, raw)
    file.save(replace(file.article, fit=replace(file.article.fit, tracking=-0.5)))
    wanted = raw.replace("fit:\n", "fit:\n  tracking: -0.5\n")
    assert path.read_text("utf-8") == wanted
    file = load(path)
    file.save(replace(file.article, fit=Levers()))
    assert path.read_text("utf-8") == raw.replace("  picture: 90 # krap\n", "")


def test_levers_that_are_taken_off_leave_no_name(path: Path) -> None:
    file = load(path, "---\ntitle: x\n---\nTekst")
    file = file.save(replace(file.article, fit=Levers(tracking=0.2, picture=110, subheads=1)))
    assert path.read_text("utf-8") == (
        "---\ntitle: x\nfit:\n  tracking: 0.2\n  picture: 110\n  subheads: 1\n---\nTekst"
    )
    file.save(replace(file.article, fit=Levers()))
    assert path.read_text("utf-8") == "---\ntitle: x\n---\nTekst"


def test_levers_pulled_too_far_are_not_pulled(path: Path) -> None:
    levers = Levers(tracking=float("nan"), picture=1, subheads=40)
    ArticleFile.new(path).save(Article(id="stuk", title="x", fit=levers))
    assert load(path).article == Article(id="stuk", title="x")
