"""Whatever is typed comes back; whatever was not touched stays."""

from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from redactie.model.article import Article
from redactie.store.article_file import ArticleFile
from redactie.store.clean import clean
from redactie.store.errors import StoreError
from redactie.store.fields import ORDER
from tests.store.strategies import CHARACTERS, TEXTS, articles, files

PATH = Path("stuk.md")


def parsed(text: str) -> ArticleFile:
    return ArticleFile.parse(PATH, text, None)


@given(articles())
def test_any_article_survives_a_save_and_a_load(article: Article) -> None:
    text = ArticleFile.new(PATH).with_article(article).parts.join()
    assert parsed(text).article == clean(article)


@given(st.text(CHARACTERS), st.text(CHARACTERS))
@example('Zo\'n "kop": # 1 \U0001f600', "---\ntitle: nep\n---\n")
def test_any_title_and_any_body_survive_exactly(title: str, body: str) -> None:
    text = ArticleFile.new(PATH).with_article(Article(id="stuk", title=title, body=body)).parts.join()
    assert (parsed(text).article.title, parsed(text).article.body) == (title, body)


@given(files())
def test_a_file_that_did_not_change_keeps_every_byte(text: str) -> None:
    file = parsed(text)
    assert file.parts.join() == text
    assert file.with_article(file.article).parts.join() == text


@given(files(), TEXTS)
def test_another_body_leaves_the_front_matter_as_it_is(text: str, body: str) -> None:
    file = parsed(text)
    changed = file.with_article(replace(file.article, body=body))
    assert changed.parts.head == file.parts.head
    assert parsed(changed.parts.join()).article == replace(file.article, body=body)


@given(files(), articles(), st.sampled_from(ORDER))
@settings(max_examples=300)
def test_one_changed_field_leaves_the_others_and_every_comment(text: str, other: Article, name: str) -> None:
    file = parsed(text)
    wanted = clean(replace(file.article, **{name: getattr(other, name)}))
    changed = file.with_article(wanted)
    again = parsed(changed.parts.join())
    assert again.article == wanted
    assert again.parts.body == file.parts.body
    assert set(file.lines) - {name} <= set(again.lines)
    for comment in ("een noot", "over twee", "eigen: {a: [1, 2]}"):
        if comment in file.parts.head and name not in ("title", "kicker"):
            assert comment in again.parts.head


@given(files(), articles())
def test_every_field_at_once_can_change(text: str, other: Article) -> None:
    file = parsed(text)
    again = parsed(file.with_article(other).parts.join())
    assert again.article == clean(other)
    assert ("\r\n" in again.parts.head) == ("\r\n" in file.parts.join())


@given(st.binary(max_size=200))
def test_any_text_at_all_is_read_or_refused_with_a_line(data: bytes) -> None:
    text = f"---\n{data.decode('utf-8', 'replace')}\n---\n"
    try:
        file = parsed(text)
    except StoreError as error:
        assert error.line and error.remedy  # noqa: PT017, PT018 (both ways out are good)
    else:
        assert file.parts.join() == text
