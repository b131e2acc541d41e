import re
import sys
from pathlib import Path

import pytest

from redactie.cli.commands.export import Wishes, export, split
from redactie.cli.speech import Speech
from redactie.cli.terminal import Terminal
from redactie.resources import resource
from tests.cli.commands import CommandLine, Screen

SAMPLE = resource("sample")
ISSUE = SAMPLE / "issues" / "2026-4"
STARTS = {".docx": b"PK", ".html": b"<!DOC", ".pdf": b"%PDF-"}


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("suffix", [".docx", ".html", ".pdf"])
def test_an_issue_is_exported_in_each_format(redactie: CommandLine, tmp_path: Path, suffix: str):
    outcome = redactie("export", ISSUE, "--to", suffix[1:], "--out", tmp_path / "uit")
    target = tmp_path / "uit" / f"maatvast-2026-4{suffix}"
    assert (outcome.code, outcome.out) == (0, f"{target}\n")
    assert target.read_bytes().startswith(STARTS[suffix])


def test_all_formats_come_at_once_and_here_when_nothing_is_said(redactie: CommandLine):
    outcome = redactie("export", SAMPLE)
    assert outcome.code == 0
    assert names(Path()) == ["maatvast-2026-4.docx", "maatvast-2026-4.html", "maatvast-2026-4.pdf"]


def test_a_format_named_twice_is_written_once(redactie: CommandLine):
    assert len(redactie("export", ISSUE, "--to", "html, html").out.splitlines()) == 1


def test_chosen_articles_are_exported_alone(redactie: CommandLine):
    redactie("export", ISSUE, "--to", "html", "--articles", "geduld,kort")
    page = Path("maatvast-2026-4-geduld-kort.html").read_text(encoding="utf-8")
    assert page.count("<article") == 2


def test_the_path_of_an_article_exports_that_article(redactie: CommandLine):
    outcome = redactie("export", ISSUE / "articles" / "geduld.md", "--to", "html")
    assert outcome.code == 0
    assert names(Path()) == ["maatvast-2026-4-geduld.html"]


def test_the_web_page_can_be_a_folder(redactie: CommandLine):
    outcome = redactie("export", ISSUE, "--to", "html", "--html-folder", "--out", "web")
    assert outcome.out == f"{Path('web/maatvast-2026-4')}\n"
    written = names(Path("web/maatvast-2026-4"))
    assert "index.html" in written
    assert any(name.startswith("images") for name in written)


def test_an_unknown_format_is_refused_with_the_known_ones(redactie: CommandLine):
    outcome = redactie("export", ISSUE, "--to", "odt")
    assert outcome.code == 2
    assert "odt" in outcome.err
    assert "docx, html, pdf" in outcome.err


def test_an_unknown_article_is_refused_with_the_known_ones(redactie: CommandLine):
    outcome = redactie("export", ISSUE, "--articles", "weg")
    assert outcome.code == 2
    assert "“weg”" in outcome.err
    assert "geduld" in outcome.err
    assert names(Path()) == []


def test_a_publication_without_issues_is_refused(redactie: CommandLine):
    folder = Path("leeg")
    folder.mkdir()
    (folder / "publication.toml").write_text('name = "Leeg"\n', encoding="utf-8")
    outcome = redactie("export", folder)
    assert (outcome.code, names(Path())) == (2, ["leeg/publication.toml"])
    assert "no issue" in outcome.err


def test_what_stands_in_the_way_is_said_and_stays(redactie: CommandLine):
    Path("maatvast-2026-4.html").mkdir()
    outcome = redactie("export", ISSUE, "--to", "html")
    assert outcome.code == 2
    assert "is a folder" in outcome.err


def test_errors_in_the_issue_are_mentioned_and_the_rest_is_exported(redactie: CommandLine, tmp_path: Path):
    redactie("demo", tmp_path / "s", "--no-open")
    article = tmp_path / "s" / "issues" / "2026-4" / "articles" / "geduld.md"
    article.write_text("---\ntitle: [kapot\n---\n\nTekst.\n", encoding="utf-8")
    outcome = redactie("export", tmp_path / "s", "--to", "html")
    assert outcome.code == 0
    assert "redactie check" in outcome.err
    assert "Koffie om half zeven" in Path("maatvast-2026-4.html").read_text(encoding="utf-8")


ERRORS = re.compile(r"(\d+) errors? w")


@pytest.fixture
def sample(redactie: CommandLine, tmp_path: Path) -> Path:
    redactie("demo", tmp_path / "s", "--no-open")
    return tmp_path / "s" / "issues" / "2026-4"


def worsen(sample: Path) -> None:
    """Put three errors into the issue: a character that no font has, a lost link and a rotten picture."""
    article = sample / "articles" / "kort.md"
    article.write_text(article.read_text(encoding="utf-8") + "\n日本 [weg](weg.md)\n", encoding="utf-8")
    (picture,) = (sample / "images").glob("koffie.*")
    picture.write_bytes(b"")


def test_an_export_with_pages_finds_as_many_errors_as_the_check(redactie: CommandLine, sample: Path):
    assert redactie("export", sample).err.count("error") == 0
    worsen(sample)
    found = ERRORS.search(redactie("export", sample).err)
    assert found
    assert found[1] == "3"
    assert "Errors: 3, " in redactie("check", sample).err


def test_an_export_without_pages_finds_what_is_not_about_pages(redactie: CommandLine, sample: Path):
    worsen(sample)
    found = ERRORS.search(redactie("export", sample, "--to", "html").err)
    assert found
    assert found[1] == "2"


def test_an_export_of_an_article_counts_the_errors_of_that_article(redactie: CommandLine, sample: Path):
    worsen(sample)
    assert "error" not in redactie("export", sample / "articles" / "geduld.md", "--to", "html").err
    assert "1 error was" in redactie("export", sample / "articles" / "kort.md", "--to", "html").err


@pytest.mark.parametrize("by_path", [True, False])
def test_an_article_that_cannot_be_read_says_why(redactie: CommandLine, sample: Path, by_path: bool):
    article = sample / "articles" / "geduld.md"
    article.write_text("---\ntitle: [kapot\n---\n\nTekst.\n", encoding="utf-8")
    wish = (article,) if by_path else (sample, "--articles", "geduld")
    outcome = redactie("export", *wish)
    assert (outcome.code, names(Path())) == (2, [])
    assert re.match(rf"{re.escape(str(article))}:\d+: ", outcome.err)
    assert "no article" not in outcome.err


def test_another_choice_of_articles_leaves_the_first_alone(redactie: CommandLine):
    redactie("export", ISSUE, "--to", "html", "--articles", "geduld,kort")
    redactie("export", ISSUE, "--to", "html", "--articles", "geduld,staal-betaalt")
    assert len(names(Path())) == 2


def test_a_tilde_in_the_folder_is_the_home_of_the_user(
    redactie: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    redactie("export", ISSUE, "--to", "html", "--out=~/uit")
    assert (tmp_path / "uit" / "maatvast-2026-4.html").is_file()


def test_on_a_terminal_there_is_a_progress_bar(tmp_path: Path):
    screen = Screen()
    terminal = Terminal(Speech("en"), Screen(), screen)
    assert export(ISSUE, Wishes(tmp_path, ("html",)), terminal) == 0
    assert "Exporting" in screen.getvalue()


def test_a_list_is_split_at_its_commas():
    assert split(" docx, html,,pdf ") == ("docx", "html", "pdf")
    assert split("") == ()


def test_an_export_of_the_web_page_loads_neither_word_nor_typst_nor_the_window(tmp_path: Path):
    import subprocess

    code = (
        "import sys; from redactie.cli.main import run; code = run(sys.argv[1:]); "
        "print(code, [name for name in ('PySide6', 'docx', 'typst', 'rich.console') if name in sys.modules])"
    )
    command = [sys.executable, "-c", code, "export", str(ISSUE), "--to", "html", "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "0 []"


def test_a_preset_makes_a_file_of_its_own_beside_the_usual_one(redactie: CommandLine):
    redactie("export", ISSUE, "--to", "pdf")
    usual = Path("maatvast-2026-4.pdf").read_bytes()
    for preset in ("drukker", "scherm", "kantoor"):
        assert redactie("export", ISSUE, "--to", "pdf", "--preset", preset).code == 0
    assert names(Path()) == ["maatvast-2026-4-drukker.pdf", "maatvast-2026-4-scherm.pdf", "maatvast-2026-4.pdf"]
    assert Path("maatvast-2026-4.pdf").read_bytes() == usual
    assert b"pdfxid:GTS_PDFXVersion" in Path("maatvast-2026-4-drukker.pdf").read_bytes()


def test_an_unknown_preset_is_refused_with_the_known_ones(redactie: CommandLine):
    outcome = redactie("export", ISSUE, "--to", "pdf", "--preset", "krant")
    assert (outcome.code, names(Path())) == (2, [])
    assert "“krant”" in outcome.err
    assert "drukker, kantoor, scherm" in outcome.err


def test_a_publication_whose_profile_is_lost_is_told_and_nothing_is_written(redactie: CommandLine, sample: Path):
    file = sample.parents[1] / "publication.toml"
    file.write_text(file.read_text("utf-8") + '\n[presets.drukker]\nprofile = "weg.icc"\n', encoding="utf-8")
    outcome = redactie("export", sample, "--to", "pdf", "--preset", "drukker", "--out", "uit")
    assert outcome.code == 2
    assert "weg.icc" in outcome.err
    assert not Path("uit").exists()
