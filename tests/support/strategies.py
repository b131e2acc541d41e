"""Hypothesis strategies for texts: any Unicode at all, and lines that are full of Markdown."""

from hypothesis import strategies as st

from redactie.model.article import Article, Kind
from redactie.text.edition import Edition
from tests.support.editions import AUTHORS, IMAGE, THEMES, make_edition

_MARKS = (
    *"*_`~^[]()<>!#{}|\\/'\"&;:=+-.,?@$%€",
    "**", "__", "***", "``", "```", "~~", "---", "--", "...", "===", "![", "](", "][", "[^", "]:", "[^1]",
    "[^1]:", "[^b]",
    "[1]: ", "<!--", "-->", "<b>", "</b>", "<script>", "&amp;", "&#42;", "&foo;", "{++", "++}", "{--", "--}",
    "{==", "{: .x}",
    "{columns=2}", '{credit="Foto: x"}', "javascript:", "https://", "http://", "www.", ".nl", "mailto:",
    "a@b.nl", "x.md",
    "artikel:x", "\u00a0", "\u00ad", "\u200b", "\u2028", "\u202e", "\u2066", "\x0b", "\x02", "\x03",
    "\x02klzzwxh:0000\x03", "\ufdd0", "  ",
)  # fmt: skip
_WORDS = (
    "de", "een", "Beleid", "foto's", "'s", "'t", "zo'n", "'90", "2024-2026", "€ 300 miljoen", "1 juli",
    "art. 3", "J.",
    "de Vries", "é", "ß", "ﬁ", "日本", "العربية", "😀", "x", "1", "1984", "10", "box", "pullquote", "credit", "a_b_c",
)  # fmt: skip
_STARTS = (
    "", "", "", "# ", "## ", "### ", "#", "- ", "* ", "+ ", "-", "1. ", "2. ", "10. ", "> ", ">", "> > ",
    "    ", "  ", "\t",
    "      ", "    - ", "        - ", "    1. ", "    > ",
    "!!! box ", '!!! box "Titel" ', '!!! pullquote "Wie"', "!!! ", "!!!",
    "| ", "|", "[^1]: ", "[^b]: ", "[1]: ", "[x]: ", "---", "===", "***", "- [ ] ", "!", "|---|---|",
    "|:-:|--:|", ": ",
)  # fmt: skip
_ENDS = ("", "", "", "  ", "\\", " ", " |", " #", ":", " {: .x}")
_NEWLINES = ("\n", "\n", "\n", "\n\n", "\n\n", "\n\n\n", "\r\n", "\r\n\r\n", "\r", "\n \n", "\n\t\n")


def any_text() -> st.SearchStrategy[str]:
    """Return a strategy for texts of any characters, also controls, noncharacters and lone surrogates."""
    return st.text(st.characters(exclude_categories=()))


def markdown_lines() -> st.SearchStrategy[str]:
    """Return a strategy for one line that is full of marks."""
    pieces = st.one_of(st.sampled_from(_WORDS), st.sampled_from(_MARKS), st.sampled_from((" ", " ", " ")))
    inside = st.lists(pieces, max_size=12).map("".join)
    return st.tuples(st.sampled_from(_STARTS), inside, st.sampled_from(_ENDS)).map("".join)


def markdown_text() -> st.SearchStrategy[str]:
    """Return a strategy for texts of several lines that are full of marks."""
    lines = st.tuples(markdown_lines(), st.sampled_from(_NEWLINES)).map("".join)
    return st.lists(lines, max_size=12).map("".join)


def texts() -> st.SearchStrategy[str]:
    """Return a strategy for texts of both sorts."""
    return st.one_of(markdown_text(), any_text())


# --- text that means what it seems to mean -------------------------------------------------------------------------


def plain_words(max_size: int = 12) -> st.SearchStrategy[str]:
    """Return a strategy for a run of words without any mark."""
    word = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzéë"), min_size=1, max_size=9)
    return st.lists(word, min_size=1, max_size=max_size).map(" ".join)


def good_inline() -> st.SearchStrategy[str]:
    """Return a strategy for a line of text with well-formed marks."""
    words = plain_words(5)
    piece = st.one_of(
        words,
        words.map(lambda text: f"**{text}**"),
        words.map(lambda text: f"*{text}*"),
        words.map(lambda text: f"`{text}`"),
        words.map(lambda text: f"[{text}](https://example.org/)"),
        words.map(lambda text: f"[{text}](proef.md)"),
        words.map(lambda text: f"'{text}'"),
    )
    return st.lists(piece, min_size=1, max_size=4).map(" ".join)


def good_blocks() -> st.SearchStrategy[str]:
    """Return a strategy for one well-formed block."""
    inline = good_inline()
    indented = st.lists(inline, min_size=1, max_size=3).map(lambda lines: "\n\n".join(f"    {line}" for line in lines))
    return st.one_of(
        inline,
        inline,
        inline.map(lambda text: f"## {text}"),
        st.lists(inline, min_size=1, max_size=4).map(lambda items: "\n".join(f"- {item}" for item in items)),
        st.lists(inline, min_size=1, max_size=4).map(
            lambda items: "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
        ),
        inline.map(lambda text: f"> {text}"),
        st.tuples(plain_words(3), indented).map(lambda parts: f'!!! box "{parts[0]}"\n{parts[1]}'),
        st.tuples(plain_words(3), inline).map(lambda parts: f'!!! pullquote "{parts[0]}"\n    {parts[1]}'),
        st.tuples(inline, inline).map(lambda parts: f"| {parts[0]} | b |\n|---|---|\n| {parts[1]} | d |"),
        st.tuples(plain_words(3), plain_words(3)).map(lambda parts: f'![{parts[0]}]({IMAGE} "{parts[1]}")'),
    )


def good_markdown() -> st.SearchStrategy[str]:
    """Return a strategy for a well-formed text of several blocks."""
    return st.lists(good_blocks(), min_size=1, max_size=8).map("\n\n".join)


# --- articles ------------------------------------------------------------------------------------------------------


WRITTEN = tuple(kind for kind in Kind if kind.written)


def articles(
    bodies: st.SearchStrategy[str] | None = None, kinds: tuple[Kind, ...] = WRITTEN
) -> st.SearchStrategy[Article]:
    """Return a strategy for articles; headlines, leads and (unless given) bodies are of every sort."""
    heads = st.one_of(plain_words(6), markdown_lines())
    return st.builds(
        Article,
        id=st.uuids().map(lambda number: f"a{number.hex[:12]}"),
        title=heads,
        kicker=heads,
        deck=heads,
        lead=heads,
        authors=st.lists(st.sampled_from([author.id for author in AUTHORS]), unique=True, max_size=2).map(tuple),
        theme=st.sampled_from([theme.id for theme in THEMES] + [""]),
        kind=st.sampled_from(kinds),
        body=bodies if bodies is not None else st.one_of(good_markdown(), texts()),
    )


def editions(
    bodies: st.SearchStrategy[str] | None = None, max_articles: int = 3, kinds: tuple[Kind, ...] = WRITTEN
) -> st.SearchStrategy[Edition]:
    """Return a strategy for editions of one to `max_articles` articles."""
    return st.lists(
        articles(bodies, kinds), min_size=1, max_size=max_articles, unique_by=lambda article: article.id
    ).map(make_edition)
