"""Every block knows its lines: exactly, in order, and its words stand on them."""

from hypothesis import given

from redactie.text.clean import clean_lines
from redactie.text.parse import parse_document
from redactie.text.tree import Blocks, List, inner_blocks, walk
from redactie.text.words import block_texts, words_of
from tests.support.editions import generate_articles, rich_markdown
from tests.support.strategies import good_markdown, markdown_text, texts


@given(texts())
def test_top_level_blocks_come_one_after_the_other(text: str):
    last = 0
    for block in parse_document(text, "nl").blocks:
        assert last <= block.lines.last
        last = max(last, block.lines.first)


@given(good_markdown())
def test_well_formed_blocks_never_share_a_line(text: str):
    last = 0
    for block in parse_document(text, "nl").blocks:
        assert last < block.lines.first <= block.lines.last
        last = block.lines.last


@given(texts())
def test_lines_are_lines_of_the_text(text: str):
    document = parse_document(text, "nl")
    count = len(clean_lines(text))
    for block in walk(document.blocks + tuple(inner for note in document.footnotes for inner in note.blocks)):
        assert 1 <= block.lines.first <= block.lines.last <= count


@given(markdown_text())
def test_a_block_stands_within_the_block_around_it(text: str):
    for block in walk(parse_document(text, "nl").blocks):
        for inner in inner_blocks(block):
            assert block.lines.first <= inner.lines.first
            assert inner.lines.last <= block.lines.last


def _assert_words_on_lines(text: str, blocks: Blocks) -> None:
    lines = clean_lines(text)
    for block in walk(blocks):
        typed = "\n".join(lines[block.lines.first - 1 : block.lines.last])
        for word in words_of(" ".join(block_texts((block,)))):
            assert word in typed
        if isinstance(block, List):
            for item in block.items:
                assert block.lines.first <= item.lines.first <= item.lines.last <= block.lines.last


@given(good_markdown())
def test_the_words_of_a_block_stand_on_its_lines(text: str):
    _assert_words_on_lines(text, parse_document(text, "nl").blocks)


def test_the_words_of_a_generated_article_stand_on_their_lines():
    for article in generate_articles(6):
        _assert_words_on_lines(article.body, parse_document(article.body, "nl").blocks)


def test_the_lines_of_the_rich_text_are_exact():
    source = rich_markdown()
    lines = source.splitlines()
    starts = {type(block).__name__: lines[block.lines.first - 1] for block in parse_document(source, "nl").blocks}
    assert starts["Table"].startswith("| Jaar")
    assert starts["Figure"].startswith("![Een draaibank")
    assert starts["Verbatim"].startswith("    regel een")
    assert starts["PullQuote"].startswith("!!! pullquote")
    assert starts["Quote"].startswith("> Een citaat")
    assert starts["Rule"] == "***"


def test_a_text_without_an_empty_line_keeps_its_line_numbers():
    blocks = parse_document("woord\n" * 1000, "nl").blocks
    assert blocks[0].lines.first == 1
    assert blocks[-1].lines.last == 1000
