import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.model.article import Article, Picture, Variant
from redactie.text.links import Target, read_target
from redactie.text.parse import Parser
from redactie.text.relink import Relinker, written
from tests.support.strategies import markdown_text, texts

_FOLLOWED = {
    "[meer](oud.md)": "[meer](nieuw.md)",
    "[meer](./oud.md)": "[meer](./nieuw.md)",
    "[meer](oud.MD)": "[meer](nieuw.MD)",
    "[meer](<oud.md>)": "[meer](<nieuw.md>)",
    "[meer]( oud.md )": "[meer]( nieuw.md )",
    "[meer](\noud.md)": "[meer](\nnieuw.md)",
    "[meer](oud.md#kop)": "[meer](nieuw.md#kop)",
    '[meer](oud.md "Zie oud.md")': '[meer](nieuw.md "Zie oud.md")',
    "[meer](oud.md.md)": "[meer](nieuw.md.md)",
    "[meer](o%75d.md)": "[meer](nieuw.md)",
    "[meer](artikel:oud)": "[meer](artikel:nieuw)",
    "[meer](Article: oud.md)": "[meer](Article: nieuw.md)",
    "[oud.md](oud.md)": "[oud.md](nieuw.md)",
    "**[*oud.md*](oud.md)** en [b](oud.md)": "**[*oud.md*](nieuw.md)** en [b](nieuw.md)",
    "[meer][a] [a]\n\n[a]: oud.md\n": "[meer][a] [a]\n\n[a]: nieuw.md\n",
    "[a]\n\n  [A]:   <oud.md>   'Titel'": "[a]\n\n  [A]:   <nieuw.md>   'Titel'",
    "[oud.md]\n\n[oud.md]: oud.md\n": "[oud.md]\n\n[oud.md]: nieuw.md\n",
    "Zie[^1].\n\n[^1]: In [x](oud.md).": "Zie[^1].\n\n[^1]: In [x](nieuw.md).",
    "> - [x](oud.md)\r\n>\r\n> y": "> - [x](nieuw.md)\r\n>\r\n> y",
    "|a|b|\n|-|-|\n|[x](oud.md)|\u00a0y|": "|a|b|\n|-|-|\n|[x](nieuw.md)|\u00a0y|",
    '!!! box "Zie [x](oud.md)"\n    [y](oud.md)': '!!! box "Zie [x](nieuw.md)"\n    [y](nieuw.md)',
    '![alt](images/x.png "Bij [x](oud.md)"){credit="Foto: [y](oud.md)"}': (
        '![alt](images/x.png "Bij [x](nieuw.md)"){credit="Foto: [y](nieuw.md)"}'
    ),
    "`[x](oud.md)` [x](oud.md)": "`[x](oud.md)` [x](nieuw.md)",
}

_LEFT = (
    "Het bestand oud.md.",
    "`[x](oud.md)`",
    "    [x](oud.md)",
    "[x](oud.md",
    r"\[x](oud.md)",
    "[x](https://oud.md/oud.md)",
    "[x](map/oud.md)",
    "[x](heeloud.md)",
    "[x](Oud.md)",
    "[x](oud.mdx)",
    "![x](oud.md)",
    "[niemand]: oud.md",
    "<oud.md>",
    "",
)


@pytest.mark.parametrize(("source", "wanted"), _FOLLOWED.items())
def test_a_link_follows_and_nothing_else_changes(source: str, wanted: str):
    assert Relinker("oud", "nieuw").text(source) == wanted


@pytest.mark.parametrize("source", _LEFT)
def test_what_is_no_link_to_the_article_stays(source: str):
    assert Relinker("oud", "nieuw").text(source) == source


@pytest.mark.parametrize(
    ("old", "address"),
    [
        ("een stuk", "een stuk.md"),
        ("een stuk", "een%20stuk.md"),
        ("een stuk", "een\nstuk.md"),
        ("één & al", "%C3%A9%c3%A9n &amp; al.md"),
        ("één", "&eacute;&#233;n.md"),
        ("a_b*c", r"a\_b\*c.md"),
        ("a(1)", "a(1).md"),
        ("a(1)", r"a\(1\).md"),
        ("x.y", "x.y.md"),
        ("x.y", "<x%2Ey.md>"),
    ],
)
def test_an_address_is_known_however_it_is_spelled(old: str, address: str):
    assert Relinker(old, "nieuw").text(f"Zie [x]({address}).") in ("Zie [x](nieuw.md).", "Zie [x](<nieuw.md>).")


@pytest.mark.parametrize(
    "name", ["een stuk", "a(1) [b]", "100% 'zo' #1", "é ß日本 e\u0301", "a_b*c`d~e^f", "&amp;", "x.nl"]
)
def test_every_new_name_is_written_so_that_the_link_leads_there(name: str):
    made = Relinker("oud", name).text("Zie [x](oud.md) en [y][z].\n\n[z]: oud.md")
    assert Parser().targets(made, inline=False) == (Target(article=name),) * 2
    assert read_target(f"{written(name)}.md") == Target(article=name)


def test_letters_stay_readable():
    assert written("Eén stuk_2-b") == "Eén%20stuk_2-b"


def test_a_name_that_no_link_can_lead_to_leaves_the_text():
    assert Relinker("oud", "a.md").text("[x](oud.md)") == "[x](oud.md)"


def test_the_texts_of_an_article_follow_and_its_notes_do_not():
    link, followed = "[x](oud.md)", "[x](nieuw.md)"
    article = Article(
        id="ander",
        title=link,
        kicker=link,
        deck=link,
        lead=f"    {link}\n\n[a]\n\n[a]: oud.md",
        image=Picture(source="oud.md", alt=link, caption=link, credit=link),
        print=Variant(title=link, lead=link),
        web=Variant(title=link, lead=link),
        mail=Variant(title=link, lead=link),
        notes=link,
        body=link,
    )
    assert Relinker("oud", "nieuw").article(article) == Article(
        id="ander",
        title=followed,
        kicker=followed,
        deck=followed,
        lead=f"    {followed}\n\n[a]\n\n[a]: oud.md",  # no blocks in a lead: neither code nor definitions
        image=Picture(source="oud.md", alt=link, caption=followed, credit=followed),
        print=Variant(title=followed, lead=followed),
        web=Variant(title=followed, lead=followed),
        mail=Variant(title=followed, lead=followed),
        notes=link,
        body=followed,
    )


def test_many_links_take_no_more_than_their_time():
    source = "`oud.md` [x](oud.md)\n\n" * 2000 + "[oud.md]\n\n[oud.md]: oud.md\n"
    assert Relinker("oud", "nieuw").text(source).count("(nieuw.md)") == 2000


@given(texts(), st.sampled_from(["x", "artikel", "1", "b"]))
def test_any_text_keeps_its_links_and_all_else(source: str, old: str):
    parser, made = Parser(), Relinker(old, "elders").text(source)
    before = parser.targets(source, inline=False)
    after = parser.targets(made, inline=False)
    moved = (Target(article=old), Target(article="elders"))
    assert all(was == now or (was, now) == moved for was, now in zip(before, after, strict=True))
    assert made.count("elders") == 0 or Target(article=old) in before


@given(markdown_text())
def test_a_link_in_any_text_can_be_renamed_to_and_fro(source: str):
    source = source.replace("\\", "") + "\n\n[x](oud.md)\n"
    there = Relinker("oud", "nieuwe-naam").text(source)
    assert Relinker("nieuwe-naam", "oud").text(there) == source
