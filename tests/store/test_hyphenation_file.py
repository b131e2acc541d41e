import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from redactie.store.hyphenation_file import NAME, HyphenationFile
from redactie.store.publication import PublicationFolder


def read(folder: Path, text: str | bytes) -> HyphenationFile:
    (folder / NAME).write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return HyphenationFile.load(folder)


def test_without_a_list_there_are_no_words_and_no_findings(tmp_path: Path):
    assert HyphenationFile.load(tmp_path) == HyphenationFile()


def test_words_have_their_breaks_by_the_letters_before_them(tmp_path: Path):
    file = read(tmp_path, "# onze woorden\r\nbal-kon-deur\r\n\r\n  Ruben-Tjin # een naam\r\nvoetbal\r\n")
    assert dict(file.words) == {"balkondeur": (3, 6), "rubentjin": (5,), "voetbal": ()}
    assert file.findings == ()


def test_letters_of_two_characters_are_one(tmp_path: Path):
    assert dict(read(tmp_path, "coo\u0308r-di").words) == {"coördi": (4,)}


@pytest.mark.parametrize("line", ["-deur", "deur-", "bal--kon", "-", "bal kon", "m2-prijs", "d'r-op", "x" * 400 + "1"])
def test_a_wrong_line_is_left_out_and_told_with_its_number(tmp_path: Path, line: str):
    file = read(tmp_path, f"\ufeffbal-kon\n\n{line}\nlaat-ste\n")
    assert set(file.words) == {"balkon", "laatste"}
    [finding] = file.findings
    assert (finding.rule, finding.place.path, finding.place.line) == ("hyphenation-wrong", tmp_path / NAME, 3)
    assert finding.remedy is not None
    assert len(str(finding.what)) < 120


def test_a_word_that_stands_twice_keeps_its_first_breaks(tmp_path: Path):
    file = read(tmp_path, "bal-kon\nBalk-on\n")
    assert dict(file.words) == {"balkon": (3,)}
    assert [finding.place.line for finding in file.findings] == [2]


def test_a_file_of_nonsense_gives_a_few_findings(tmp_path: Path):
    assert len(read(tmp_path, "a b\n" * 10_000).findings) == 20


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"a" * 600_000])
def test_a_file_that_cannot_be_read_is_told_and_gives_no_words(tmp_path: Path, data: bytes):
    file = read(tmp_path, data)
    assert not file.words
    assert [finding.rule for finding in file.findings] == ["hyphenation-unreadable"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_out_of_the_publication_is_not_followed(tmp_path: Path):
    (tmp_path / "secret.txt").write_text("ge-heim\n")
    folder = tmp_path / "blad"
    folder.mkdir()
    (folder / NAME).symlink_to(tmp_path / "secret.txt")
    file = HyphenationFile.load(folder)
    assert not file.words
    assert [finding.rule for finding in file.findings] == ["hyphenation-unreadable"]


@given(st.text(st.sampled_from("ab-é# \n\t1ß\u00ad"), max_size=60))
def test_what_was_read_can_be_written_again(tmp_path_factory: pytest.TempPathFactory, text: str):
    folder = tmp_path_factory.mktemp("list")
    words = read(folder, text).words
    lines = (
        "-".join(word[start:end] for start, end in zip((0, *breaks), (*breaks, len(word)), strict=True))
        for word, breaks in words.items()
    )
    again = read(folder, "\n".join(lines))
    assert (again.words, again.findings) == (words, ())


def test_a_publication_has_the_words_of_its_list_and_saving_keeps_both(folder: Path):
    (folder / NAME).write_text("bal-kon-deur\nfout-\n", "utf-8")
    opened = PublicationFolder.open(folder)
    assert dict(opened.publication.hyphenation) == {"balkondeur": (3, 6)}
    assert [finding.rule for finding in opened.findings if finding.place.path == folder / NAME] == ["hyphenation-wrong"]
    before = (folder / NAME).read_bytes()
    opened.save(replace(opened.publication, name="Anders"))
    assert opened.publication.name == "Anders"
    assert dict(opened.publication.hyphenation) == {"balkondeur": (3, 6)}
    assert (folder / NAME).read_bytes() == before
