from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import pytest
from msgspec.structs import replace

from redactie.model.article import DEFAULT_STATUSES
from redactie.model.colour import Colour
from redactie.model.finding import Severity
from redactie.model.publication import Author, Colophon, Nameplate, PageSpec, Publication, Theme
from redactie.store.errors import StoreError
from redactie.store.publication import PublicationFolder
from tests.store.conftest import AUTHORS, PUBLICATION, contents, remove, tree


def authors(folder: PublicationFolder) -> dict[str, Author]:
    return dict(folder.publication.authors)


def with_authors(folder: PublicationFolder, entries: dict[str, Author]) -> Publication:
    return replace(folder.publication, authors=MappingProxyType(entries))


def with_themes(folder: PublicationFolder, entries: dict[str, Theme]) -> Publication:
    return replace(folder.publication, themes=MappingProxyType(entries))


def text(folder: Path, name: str) -> str:
    return (folder / name).read_text("utf-8")


def test_a_publication_opens_with_its_registers(folder: Path) -> None:
    before = tree(folder)
    opened = PublicationFolder.open(folder)
    assert opened.publication == Publication(
        name="Blad",
        nameplate=Nameplate(title="Het Blad"),
        page=PageSpec(columns=4),
        authors={
            "anna": Author(id="anna", name="Anna de Vries", email="anna@example.org"),
            "ben": Author(id="ben", name="Ben"),
        },
        themes={
            "energie": Theme(id="energie", name="Energie", colour=Colour(0xB4, 0x53, 0x09)),
            "onderwijs": Theme(id="onderwijs", name="Onderwijs", colour=Colour(0x1F, 0x6F, 0xB2)),
        },
    )
    assert list(opened.publication.themes) == ["energie", "onderwijs"]
    assert opened.publication.statuses == DEFAULT_STATUSES
    assert opened.findings == ()
    assert opened.path == folder
    assert tree(folder) == before


def test_saving_without_a_change_writes_nothing(folder: Path) -> None:
    before = tree(folder)
    opened = PublicationFolder.open(folder)
    opened.save(opened.publication)
    opened.save(with_authors(opened, authors(opened)))
    assert tree(folder) == before


def test_facts_change_and_the_rest_of_the_file_stays(folder: Path) -> None:
    opened = PublicationFolder.open(folder)
    wanted = replace(
        opened.publication,
        name='Het "Blad"',
        nameplate=Nameplate(title="Het Nieuwe Blad", subtitle="Ondertitel"),
        page=PageSpec(columns=3, width=210.5),
        colophon=Colophon(title="Colofon", text='Een\n\n"drie" \\ twee\n'),
        statuses=("idee", "klaar"),
    )
    opened.save(wanted)
    assert opened.publication == wanted
    assert PublicationFolder.open(folder).publication == wanted
    expected = (
        PUBLICATION.replace('"Blad"   #', '"Het \\"Blad\\""   #')
        .replace('title = "Het Blad"\n', 'title = "Het Nieuwe Blad"\nsubtitle = "Ondertitel"\n')
        .replace("columns = 4\n", "columns = 3\nwidth = 210.5\n")
    )
    for line in expected.splitlines():
        assert line in text(folder, "publication.toml").splitlines()
    assert text(folder, "authors.toml") == AUTHORS


def test_one_changed_author_changes_one_line(folder: Path) -> None:
    opened = PublicationFolder.open(folder)
    people = authors(opened)
    people["anna"] = replace(people["anna"], name="Anna Bos")
    opened.save(with_authors(opened, people))
    assert opened.publication.authors["anna"].name == "Anna Bos"
    assert text(folder, "authors.toml") == AUTHORS.replace("Anna de Vries", "Anna Bos")
    assert text(folder, "publication.toml") == PUBLICATION


def test_a_new_author_comes_last_and_a_new_field_behind_the_others(folder: Path) -> None:
    opened = PublicationFolder.open(folder)
    people = authors(opened)
    people["ben"] = replace(people["ben"], role="columnist")
    people["cas"] = Author(id="cas", name="Cas", phone="06")
    opened.save(with_authors(opened, people))
    assert text(folder, "authors.toml") == (
        AUTHORS + 'role = "columnist"\n\n[[authors]]\nid = "cas"\nname = "Cas"\nphone = "06"\n'
    )


def test_a_deleted_author_goes_with_the_comment_above(folder: Path) -> None:
    (folder / "issues/2026-1/articles/geduld.md").unlink()
    opened = PublicationFolder.open(folder)
    people = authors(opened)
    del people["ben"]
    opened.save(with_authors(opened, people))
    assert text(folder, "authors.toml") == AUTHORS[: AUTHORS.index("# Ben is")].rstrip("\n") + "\n"
    opened.save(with_authors(opened, {"cas": Author(id="cas", name="Cas"), **people}))
    assert list(PublicationFolder.open(folder).publication.authors) == ["cas", "anna"]


def test_authors_can_be_put_in_another_order(folder: Path) -> None:
    opened = PublicationFolder.open(folder)
    people = authors(opened)
    opened.save(with_authors(opened, {"ben": people["ben"], "anna": people["anna"]}))
    saved = text(folder, "authors.toml")
    assert list(PublicationFolder.open(folder).publication.authors) == ["ben", "anna"]
    assert sorted(filter(None, saved.splitlines())) == sorted(filter(None, AUTHORS.splitlines()))
    assert saved.index("# Ben is freelancer") < saved.index('"ben"') < saved.index("# Wie") < saved.index('"anna"')


def test_the_last_author_can_go_and_the_first_can_come(folder: Path) -> None:
    remove(folder / "issues")
    opened = PublicationFolder.open(folder)
    opened.save(with_authors(opened, {}))
    assert PublicationFolder.open(folder).publication.authors == {}
    opened.save(with_authors(opened, {"cas": Author(id="cas", name="Cas")}))
    assert list(PublicationFolder.open(folder).publication.authors) == ["cas"]


def test_a_theme_changes_and_its_comment_and_own_names_stay(folder: Path) -> None:
    opened = PublicationFolder.open(folder)
    themes = dict(opened.publication.themes)
    themes["energie"] = replace(themes["energie"], colour=Colour(1, 2, 3))
    themes["sport"] = Theme(id="sport", name="Sport", colour=Colour(4, 5, 6))
    opened.save(with_themes(opened, themes))
    new = '[[themes]]\nid = "sport"\nname = "Sport"\ncolour = "#040506"\n'
    assert text(folder, "publication.toml") == (
        PUBLICATION.replace("#b45309", "#010203").replace("[page]", new + "\n[page]")
    )


def test_an_author_in_use_is_not_deleted_and_the_places_are_named(folder: Path) -> None:
    before = contents(folder)
    opened = PublicationFolder.open(folder)
    people = authors(opened)
    del people["anna"]
    with pytest.raises(StoreError, match=r"“Anna de Vries” is still in use: Een kop \(2026-1\)") as caught:
        opened.save(with_authors(opened, people))
    assert caught.value.remedy
    assert contents(folder) == before
    assert "anna" in opened.publication.authors


def test_a_theme_in_use_is_not_deleted(folder: Path) -> None:
    opened = PublicationFolder.open(folder)
    with pytest.raises(StoreError, match=r"“Energie” is still in use: Een kop \(2026-1\)"):
        opened.save(with_themes(opened, {}))


def test_use_is_found_in_every_issue_and_however_it_is_written(folder: Path) -> None:
    other = folder / "issues" / "2025-9" / "articles"
    other.mkdir(parents=True)
    (other / "oud.md").write_text('---\ntitle: Oud\nauthors: ["\\u0061nna"]\ntheme: onderwijs\n---\n', encoding="utf-8")
    (other / "kapot.md").write_text("---\nauthors: [anna\n---\n", encoding="utf-8")
    (other / "los.md").write_text("anna schrijft hier niet, energie ook niet\n", encoding="utf-8")
    opened = PublicationFolder.open(folder)
    assert opened.usage_of_author("anna") == ("Een kop (2026-1)", "Oud (2025-9)")
    assert opened.usage_of_author("ann") == ()
    assert opened.usage_of_theme("onderwijs") == ("Geduld (2026-1)", "Oud (2025-9)")
    assert opened.usage_of_theme("sport") == ()


@pytest.mark.parametrize(
    ("author_id", "written"),
    [
        ("jan d'arc", "authors: ['jan d''arc']"),
        ("jan de vries", "authors:\n- jan\n  de\n  vries"),
        ("een én ander", "authors:\n- een\n  én ander"),
        ("'", "authors: ['''']"),
    ],
)
def test_use_is_found_of_an_id_that_is_written_differently_in_yaml(folder: Path, author_id: str, written: str) -> None:
    path = folder / "issues" / "2026-1" / "articles" / "kort.md"
    path.write_text(f"---\ntitle: Kort\n{written}\n---\n", encoding="utf-8")
    assert PublicationFolder.open(folder).usage_of_author(author_id) == ("Kort (2026-1)",)


def test_new_registers_are_known_to_an_open_issue(folder: Path) -> None:
    opened = PublicationFolder.open(folder)
    issue = opened.open_issue("2026-1")
    issue.save_article(replace(issue.issue.article("kop"), theme="sport"))
    assert [finding.rule for finding in issue.findings] == ["theme-unknown"]
    sport = Theme(id="sport", name="Sport", colour=Colour(4, 5, 6))
    opened.save(with_themes(opened, {**opened.publication.themes, "sport": sport}))
    assert issue.findings == ()


def test_issues_come_newest_first(folder: Path) -> None:
    facts = {
        "2026-2": "date = 2026-06-01",
        "2026-10": "date = 2026-10-01",
        "2025-4": "date = 2025-12-01",
        "2027-1": "",
        "oud": "",
        "kerst": "date = 2026-12-01",
        "kapot": "[",
    }
    for name, line in facts.items():
        (folder / "issues" / name).mkdir()
        (folder / "issues" / name / "issue.toml").write_text(line, encoding="utf-8")
    (folder / "issues" / "leeg").mkdir()
    (folder / "issues" / ".verborgen").mkdir()
    (folder / "issues" / "los bestand").touch()
    opened = PublicationFolder.open(folder)
    assert opened.issue_ids() == ("2027-1", "kerst", "2026-10", "2026-2", "2026-1", "2025-4", "oud", "kapot")


def test_a_publication_without_issues_has_none(folder: Path) -> None:
    remove(folder / "issues")
    assert PublicationFolder.open(folder).issue_ids() == ()


@pytest.mark.parametrize("name", ["weg", "../..", "../../../elders", "link"])
def test_an_issue_that_is_not_there_or_outside_is_refused(folder: Path, name: str) -> None:
    elsewhere = folder.parents[1] / "elders"
    elsewhere.mkdir()
    (folder / "issues" / "link").symlink_to(elsewhere)
    with pytest.raises(StoreError):
        PublicationFolder.open(folder).open_issue(name)


def test_a_folder_that_is_no_publication_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is not the folder of a publication"):
        PublicationFolder.open(tmp_path)
    with pytest.raises(StoreError, match="There is no folder “weg”"):
        PublicationFolder.open(tmp_path / "weg")


def spoil_main(folder: Path) -> Path:
    path = folder / "publication.toml"
    path.write_text(PUBLICATION.replace("columns = 4", "columns = vier"), encoding="utf-8")
    return path


def spoil_authors(folder: Path) -> Path:
    path = folder / "authors.toml"
    path.write_bytes(AUTHORS.replace("Ben", "Ren\xe9").encode("latin-1"))
    return path


@pytest.mark.parametrize(
    ("spoil", "rule", "line"),
    [(spoil_main, "publication-unreadable", 22), (spoil_authors, "authors-unreadable", 7)],
)
def test_a_broken_file_is_told_and_never_written(
    folder: Path, spoil: Callable[[Path], Path], rule: str, line: int
) -> None:
    path = spoil(folder)
    before = contents(folder)
    opened = PublicationFolder.open(folder)
    (finding,) = opened.findings
    assert (finding.rule, finding.place.path, finding.place.line) == (rule, path, line)
    assert finding.remedy
    assert len(opened.open_issue("2026-1").issue.articles) == 3
    wanted = replace(
        opened.publication,
        name="Anders",
        authors=MappingProxyType({**opened.publication.authors, "cas": Author(id="cas", name="Cas")}),
    )
    with pytest.raises(StoreError) as caught:
        opened.save(wanted)
    assert caught.value.what == finding.what
    assert contents(folder) == before


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ('colour = "#b45309"', 'colour = "oranje"', "colour-wrong", 12),
        ('colour = "#b45309" # oranje\n', "", "colour-wrong", 10),
        ('id = "onderwijs"', 'id = "energie"', "register-twice", 10),
        ('id = "onderwijs"\n', "", "register-id", 16),
        ("columns = 4", 'columns = "vier"', "value-wrong", 22),
        ("columns = 4", "columns = -1", "value-wrong", 22),
        ('title = "Het Blad"', "title = [1]", "value-wrong", 6),
        ('name = "Blad"', "name = true", "value-wrong", 2),
        ("[nameplate]\ntitle", "nameplate", "value-wrong", 5),
        ("[page]\ncolumns = 4", "[page]\n[colophon]\ntext = 1979-05-27\n[sport]\nstatuses = 1", None, None),
    ],
)
def test_a_wrong_value_is_told_and_the_rest_is_read(
    folder: Path, old: str, new: str, rule: str | None, line: int | None
) -> None:
    assert old in PUBLICATION
    (folder / "publication.toml").write_text(PUBLICATION.replace(old, new), encoding="utf-8")
    opened = PublicationFolder.open(folder)
    assert [(finding.rule, finding.place.line) for finding in opened.findings] == ([(rule, line)] if rule else [])
    assert all(finding.remedy for finding in opened.findings)
    assert "energie" in opened.publication.themes


@pytest.mark.parametrize("style", ["nope", "../classic", "Classic"])
def test_a_house_style_that_is_not_there_is_told_and_the_usual_one_is_used(folder: Path, style: str) -> None:
    written = PUBLICATION.replace("eigen = {", f'style = "{style}"\neigen = {{')
    (folder / "publication.toml").write_text(written, encoding="utf-8")
    opened = PublicationFolder.open(folder)
    assert opened.publication.style == "classic"
    (finding,) = opened.findings
    assert (finding.rule, finding.severity, finding.place.line) == ("style-unknown", Severity.ERROR, 3)
    assert finding.place.path == folder / "publication.toml"
    assert str(finding.what) == f"There is no house style called “{style}”."
    assert "classic" in str(finding.remedy)
    opened.save(replace(opened.publication, name="Anders"))
    assert text(folder, "publication.toml") == written.replace('"Blad"', '"Anders"')


@pytest.mark.parametrize("text", ['authors = "anna"\n', "authors = [1]\n", "[authors]\nid = 1\n"])
def test_authors_that_are_no_list_of_tables_are_told(folder: Path, text: str) -> None:
    (folder / "authors.toml").write_text(text, encoding="utf-8")
    opened = PublicationFolder.open(folder)
    assert [finding.rule for finding in opened.findings] == ["value-wrong"]
    assert opened.publication.authors == {}


def test_a_publication_without_authors_gets_its_first(folder: Path) -> None:
    (folder / "authors.toml").unlink()
    opened = PublicationFolder.open(folder)
    opened.save(with_authors(opened, {"cas": Author(id="cas", name="Cas")}))
    assert text(folder, "authors.toml") == '[[authors]]\nid = "cas"\nname = "Cas"\n'


def test_files_from_windows_keep_their_line_ends_and_mark(folder: Path) -> None:
    for name, raw in (("publication.toml", PUBLICATION), ("authors.toml", AUTHORS)):
        (folder / name).write_bytes(b"\xef\xbb\xbf" + raw.replace("\n", "\r\n").encode())
    opened = PublicationFolder.open(folder)
    people = authors(opened)
    people["anna"] = replace(people["anna"], name="Anna Bos")
    people["cas"] = Author(id="cas", name="Cas")
    opened.save(replace(with_authors(opened, people), colophon=Colophon(text="een\ntwee")))
    for name in ("publication.toml", "authors.toml"):
        raw_bytes = (folder / name).read_bytes()
        assert raw_bytes.startswith(b"\xef\xbb\xbf")
        assert raw_bytes.count(b"\n") == raw_bytes.count(b"\r\n")
    assert PublicationFolder.open(folder).publication == opened.publication


def test_when_the_second_file_is_refused_the_first_is_as_it_was(folder: Path) -> None:
    opened = PublicationFolder.open(folder)
    (folder / "publication.toml").write_text(PUBLICATION + "# van een ander\n", encoding="utf-8")
    before = contents(folder)
    people = {**opened.publication.authors, "cas": Author(id="cas", name="Cas")}
    with pytest.raises(StoreError, match="changed by another program"):
        opened.save(replace(with_authors(opened, people), name="Anders"))
    assert contents(folder) == before
    assert opened.publication.name == "Blad"
