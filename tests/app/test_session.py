from pathlib import Path
from types import MappingProxyType

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from redactie.app.session import Session
from redactie.model.article import Article, Kind, Picture
from redactie.model.errors import RedactieError
from redactie.text.edition import Edition


def _ids(session: Session) -> list[str]:
    return [article.id for article in session.issue.articles] if session.issue else []


def _article(session: Session, article_id: str) -> Article:
    article = session.article(article_id)
    assert article is not None
    return article


def _on_disk(publication: Path, name: str) -> str:
    return (publication / "issues/2026-1/articles" / f"{name}.md").read_text(encoding="utf-8")


def test_a_publication_opens_with_its_newest_issue_and_first_article(session: Session) -> None:
    assert session.publication is not None
    assert session.publication.name == "Molenpost"
    assert _ids(session) == ["molen", "dijk", "kort"]
    assert session.current is not None
    assert session.current.id == "molen"
    assert not session.unsaved


def test_a_path_to_an_article_opens_that_article(qtbot: QtBot, publication: Path) -> None:
    session = Session()
    session.open(publication / "issues/2026-1/articles/dijk.md")
    assert session.current is not None
    assert session.current.id == "dijk"
    session.close()


def test_what_cannot_be_opened_leaves_everything_as_it_was(session: Session, tmp_path: Path) -> None:
    before = session.issue
    with pytest.raises(RedactieError):
        session.open(tmp_path / "nowhere")
    assert session.issue is before


def test_typed_text_is_unsaved_until_it_is_saved(session: Session, publication: Path, qtbot: QtBot) -> None:
    dirty: list[bool] = []
    session.dirtyChanged.connect(dirty.append)
    session.update_text("molen", "Nieuwe tekst.\n")
    session.update_text("molen", "Nieuwe tekst!\n")
    assert [article.id for article in session.unsaved] == ["molen"]
    assert "oude molen" in _on_disk(publication, "molen")
    assert session.save()
    assert "Nieuwe tekst!" in _on_disk(publication, "molen")
    assert not session.unsaved
    assert dirty == [True, False]


def test_typing_something_and_taking_it_back_leaves_nothing_to_save(session: Session) -> None:
    before = _article(session, "molen").body
    session.update_text("molen", "x")
    session.update_text("molen", before)
    assert not session.unsaved


def test_a_property_can_be_undone_without_touching_text_typed_since(session: Session) -> None:
    session.update_article(replace(_article(session, "molen"), status="approved"))
    session.update_text("molen", "Intussen getypt.")
    session.undo_stack.undo()
    assert _article(session, "molen").status == "edited"
    assert _article(session, "molen").body == "Intussen getypt."
    session.undo_stack.redo()
    assert _article(session, "molen").status == "approved"


def test_typing_in_one_field_is_one_step_to_undo(session: Session) -> None:
    for title in ("D", "De", "De wiek"):
        session.update_article(replace(_article(session, "molen"), title=title))
    session.update_article(replace(_article(session, "molen"), kicker="Molens"))
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert _article(session, "molen").title == "De molen draait"
    assert not session.undo_stack.canUndo()


def test_changes_become_an_edition_once_per_turn(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.edition is not None)
    editions: list[Edition] = []
    session.editionChanged.connect(editions.append)
    for text in ("a", "b", "c"):
        session.update_text("molen", text)
    with qtbot.waitSignal(session.editionChanged):
        pass
    qtbot.wait(50)
    assert len(editions) == 1
    assert editions[0].issue.article("molen").body == "c"
    assert editions[0] is session.edition


def test_every_choice_is_a_step_of_its_own_to_undo(session: Session) -> None:
    for status in ("idea", "approved"):
        session.update_article(replace(_article(session, "molen"), status=status))
    session.undo_stack.undo()
    assert _article(session, "molen").status == "idea"


def test_a_caption_typed_is_one_step_to_undo_and_another_picture_its_own(session: Session) -> None:
    for picture in (Picture(source="a.jpg"), *(Picture(source="b.jpg", caption=text) for text in ("", "D", "De"))):
        session.update_article(replace(_article(session, "molen"), image=picture))
    session.undo_stack.undo()
    assert _article(session, "molen").image == Picture(source="b.jpg")
    session.undo_stack.undo()
    assert _article(session, "molen").image == Picture(source="a.jpg")


def test_the_order_is_written_at_once_and_can_be_undone(session: Session, publication: Path) -> None:
    session.update_text("dijk", "Niet opgeslagen.")
    session.structure.reorder(("kort", "molen", "dijk"))
    assert _ids(session) == ["kort", "molen", "dijk"]
    assert _article(session, "dijk").body == "Niet opgeslagen."
    written = (publication / "issues/2026-1/issue.toml").read_text(encoding="utf-8")
    assert written.index("kort") < written.index("molen") < written.index("dijk")
    session.undo_stack.undo()
    assert _ids(session) == ["molen", "dijk", "kort"]


def test_a_new_article_comes_after_the_current_one_and_is_selected(session: Session) -> None:
    added = session.structure.add("Een kader", Kind.BOX)
    assert added is not None
    assert _ids(session) == ["molen", added, "dijk", "kort"]
    assert session.current == _article(session, added)
    assert _article(session, added).kind is Kind.BOX


def test_a_copy_holds_what_was_not_saved_yet(session: Session) -> None:
    session.update_text("molen", "Vers.")
    copy = session.structure.duplicate("molen")
    assert copy is not None
    assert _article(session, copy).body.strip() == "Vers."


def test_a_renamed_article_stays_the_current_one(session: Session, publication: Path) -> None:
    assert session.structure.rename("molen", "de-wiek")
    assert session.current is not None
    assert session.current.id == "de-wiek"
    assert "De molen draait" in _on_disk(publication, "de-wiek")
    assert "molen" not in _ids(session)


def test_links_follow_a_renamed_article_into_what_is_not_saved_yet(
    session: Session, publication: Path, qtbot: QtBot
) -> None:
    session.update_text("dijk", "Nog niet bewaard, zie [de molen](molen.md).\n")
    session.update_text("molen", "Zie [boven](molen.md).\n")
    session.update_article(replace(_article(session, "kort"), lead="Bij [de molen](molen.md)"))
    told: list[str] = []
    session.articleChanged.connect(told.append)
    with qtbot.waitSignal(session.articleRenamed) as renamed:
        assert session.structure.rename("molen", "de wiek.md")
    assert renamed.args == ["molen", "de wiek"]
    assert told == ["dijk", "kort"]
    assert _article(session, "dijk").body == "Nog niet bewaard, zie [de molen](de%20wiek.md).\n"
    assert _article(session, "kort").lead == "Bij [de molen](de%20wiek.md)"
    assert _article(session, "de wiek").body == "Zie [boven](de%20wiek.md).\n"
    assert not session.unsaved
    assert "[de molen](de%20wiek.md)" in _on_disk(publication, "dijk")
    assert "[boven](de%20wiek.md)" in _on_disk(publication, "de wiek")


def test_an_article_is_not_renamed_when_a_link_to_it_cannot_follow(
    session: Session, publication: Path, qtbot: QtBot
) -> None:
    session.update_text("dijk", "Zie [de molen](molen.md).\n")
    assert session.save()
    session.update_text("kort", "Getypt.\n")
    (publication / "issues/2026-1/articles/dijk.md").chmod(0o444)
    with qtbot.waitSignal(session.failed) as failed:
        assert not session.structure.rename("molen", "de-wiek")
    assert "“dijk.md” could not follow" in str((failed.args or [None])[0])
    assert _ids(session) == ["molen", "dijk", "kort"]
    assert _article(session, "dijk").body == "Zie [de molen](molen.md).\n"
    assert "Getypt." in _on_disk(publication, "kort")


def test_a_deleted_article_that_comes_back_changes_no_links(session: Session, publication: Path) -> None:
    assert session.structure.rename("molen", "De Molen")
    session.update_text("dijk", "Zie [hier](de-molen.md).\n")
    session.structure.delete("De Molen")
    session.undo_stack.undo()
    assert "De Molen" in _ids(session)
    assert "(de-molen.md)" in _on_disk(publication, "dijk")


def test_a_name_that_is_taken_is_refused_with_a_reason(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.failed) as failed:
        assert not session.structure.rename("molen", "dijk")
    assert isinstance((failed.args or [None])[0], RedactieError)
    assert _ids(session) == ["molen", "dijk", "kort"]


def test_a_register_change_shows_everywhere_and_lands_on_disk(
    session: Session, publication: Path, qtbot: QtBot
) -> None:
    assert session.publication is not None
    qtbot.waitUntil(lambda: session.edition is not None)
    anna = replace(session.publication.authors["anna"], name="Anna Molenaar")
    authors = MappingProxyType({**session.publication.authors, "anna": anna})
    with qtbot.waitSignals([session.publicationChanged, session.editionChanged]):
        assert session.update_publication(replace(session.publication, authors=authors))
    assert session.edition is not None
    assert session.edition.by_id["molen"].authors == (anna,)
    assert "Anna Molenaar" in (publication / "authors.toml").read_text(encoding="utf-8")


def test_what_the_disk_refuses_stays_unsaved_and_says_why(session: Session, publication: Path, qtbot: QtBot) -> None:
    session.update_text("molen", "Mijn tekst.")
    path = publication / "issues/2026-1/articles/molen.md"
    path.write_text("Iemand anders schreef dit.\n", encoding="utf-8")
    with qtbot.waitSignal(session.failed) as failed:
        assert not session.save()
    assert isinstance((failed.args or [None])[0], RedactieError)
    assert _article(session, "molen").body == "Mijn tekst."
    assert [article.id for article in session.unsaved] == ["molen"]
    assert path.read_text(encoding="utf-8") == "Iemand anders schreef dit.\n"


def test_leaving_lets_go_of_everything(session: Session) -> None:
    session.leave()
    assert session.publication is None
    assert session.issue is None
    assert session.current is None
    assert session.save()


def test_a_deleted_article_goes_with_its_latest_words_and_comes_back_whole(
    session: Session, publication: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = publication / "issues/2026-1/articles"
    session.select_article("dijk")
    session.update_text("dijk", "Mijn laatste woorden.\n")
    session.structure.delete("dijk")
    assert _ids(session) == ["molen", "kort"]
    assert session.current is not None
    assert session.current.id == "kort"
    assert not (articles / "dijk.md").exists()
    session.undo_stack.undo()
    assert _ids(session) == ["molen", "dijk", "kort"]
    assert session.current.id == "dijk"
    assert session.current.body == "Mijn laatste woorden.\n"
    assert session.current.title == "De dijk houdt"
    assert "Mijn laatste woorden." in _on_disk(publication, "dijk")
    session.undo_stack.redo()
    assert not (articles / "dijk.md").exists()


def test_a_deleted_article_comes_back_with_what_the_program_does_not_know(session: Session, publication: Path) -> None:
    path = publication / "issues/2026-1/articles/dijk.md"
    written = b"\xef\xbb\xbf---\r\n# noot\r\ntitle: De dijk houdt\r\neigen: 1\r\n---\r\n\r\nEen dijk is geduldig.\r\n"
    path.write_bytes(written)
    order = publication / "issues/2026-1/issue.toml"
    order.write_text('number = "1"\narticles = [\n  "molen",\n  "dijk", # laat staan\n  "kort",\n]\n', encoding="utf-8")
    before = order.read_bytes()
    session.open(publication)
    session.structure.delete("dijk")
    session.undo_stack.undo()
    assert (path.read_bytes(), order.read_bytes()) == (written, before)
    assert not session.unsaved


def test_words_typed_after_a_deletion_was_undone_go_along_when_it_is_done_again(
    session: Session, publication: Path
) -> None:
    session.structure.delete("dijk")
    session.undo_stack.undo()
    session.update_text("dijk", "Getypt na het terughalen.\n")
    session.undo_stack.redo()
    session.undo_stack.undo()
    assert "Getypt na het terughalen." in _on_disk(publication, "dijk")


def test_a_deletion_that_the_disk_refuses_is_nothing_to_undo(session: Session, publication: Path, qtbot: QtBot) -> None:
    (publication / "issues/2026-1/issue.toml").write_text("number = 9\n", encoding="utf-8")
    with qtbot.waitSignal(session.failed):
        session.structure.delete("dijk")
    assert _ids(session) == ["molen", "dijk", "kort"]
    assert not session.undo_stack.canUndo()


def test_a_deletion_that_could_not_be_undone_can_be_later(session: Session, publication: Path, qtbot: QtBot) -> None:
    path = publication / "issues/2026-1/articles/dijk.md"
    before = path.read_bytes()
    session.structure.delete("dijk")
    path.write_text("van een ander", encoding="utf-8")
    with qtbot.waitSignal(session.failed):
        session.undo_stack.undo()
    path.unlink()
    session.undo_stack.redo()
    session.undo_stack.undo()
    assert path.read_bytes() == before
    assert _ids(session) == ["molen", "dijk", "kort"]
