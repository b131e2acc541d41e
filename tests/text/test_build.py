from msgspec.structs import replace

from redactie.model.article import Picture, Variant
from redactie.model.issue import Issue
from redactie.model.publication import Colophon
from redactie.text.build import EditionBuilder
from redactie.text.tree import ArticleLink, Paragraph, plain, walk
from tests.support.editions import (
    generate_articles,
    make_article,
    make_edition,
    make_publication,
    rich_markdown,
    sample_folders,
)


def _issue(*articles):
    return Issue(id="1", articles=tuple(articles))


def test_stories_come_in_print_order_and_are_found_by_id():
    edition = make_edition([make_article("b"), make_article("a")])
    assert [story.id for story in edition.stories] == ["b", "a"]
    assert edition.by_id["a"] is edition.stories[1]


def test_authors_and_theme_come_from_the_registers():
    story = make_edition([make_article(authors=("bram", "niemand", "anna"), theme="energie")]).stories[0]
    assert [author.name for author in story.authors] == ["Bram IJsbrandy", "Anna de Vries"]
    assert story.theme is not None
    assert story.theme.name == "Energie"


def test_an_unknown_theme_gives_no_theme():
    assert make_edition([make_article(theme="niets")]).stories[0].theme is None


def test_heads_are_parsed_for_inlines_only():
    story = make_edition([make_article(title="1. *Kop* 'zo'", kicker="# x", deck="", lead="a\n\nb")]).stories[0]
    assert plain(story.title) == "1. Kop ‘zo’"
    assert plain(story.kicker) == "# x"
    assert story.deck == ()
    assert plain(story.lead) == "a b"


def test_print_and_web_may_have_a_headline_and_a_lead_of_their_own():
    def heads(**variants):
        story = make_edition([make_article(title="Lang", lead="Lange lead", **variants)]).stories[0]
        return tuple(plain(each) for each in (story.title, story.lead, story.web_title, story.web_lead))

    assert heads() == ("Lang", "Lange lead", "", "")
    assert heads(print=Variant(title="Kort")) == ("Kort", "Lange lead", "Lang", "")
    assert heads(print=Variant(lead="Kort")) == ("Lang", "Kort", "", "Lange lead")
    both = heads(print=Variant(title="Kort", lead="Korte lead"), web=Variant(title="Web"))
    assert both == ("Kort", "Korte lead", "Web", "Lange lead")


def test_the_picture_brings_its_caption_and_credit():
    picture = Picture(source="images/x.png", caption="Een *bijschrift*", credit="Foto: 'x'")
    story = make_edition([make_article(image=picture)]).stories[0]
    assert (plain(story.image_caption), plain(story.image_credit)) == ("Een bijschrift", "Foto: ‘x’")


def test_the_colophon_is_parsed():
    edition = make_edition(colophon=Colophon(title="Colofon", text="- een\n- twee"))
    assert len(edition.colophon.blocks[0].items) == 2


def test_an_article_in_another_language_has_its_own_typography():
    edition = make_edition([make_article(body="1 July", language="en"), make_article("b", body="1 July")])
    assert [plain(story.body.blocks[0].children) for story in edition.stories] == ["1\u00a0July", "1 July"]
    assert [story.language for story in edition.stories] == ["en", "nl"]


def test_only_the_article_that_changed_is_parsed_again():
    builder, publication, folders = EditionBuilder(), make_publication(), sample_folders()
    one, two = make_article("een"), make_article("twee", body="Iets anders.")
    before = builder.build(publication, _issue(one, two), folders)
    after = builder.build(publication, _issue(one, replace(two, body="Weer anders.")), folders)
    assert after.stories[0] is before.stories[0]
    assert after.stories[1].title is before.stories[1].title
    assert after.stories[1].body is not before.stories[1].body
    assert plain(after.stories[1].body.blocks[0].children) == "Weer anders."


def test_a_text_that_is_gone_is_forgotten():
    builder, publication, folders = EditionBuilder(), make_publication(), sample_folders()
    before = builder.build(publication, _issue(make_article(body="Weg.")), folders)
    builder.build(publication, _issue(), folders)
    after = builder.build(publication, _issue(make_article(body="Weg.")), folders)
    assert after.stories[0].body is not before.stories[0].body
    assert after.stories[0].body == before.stories[0].body


def test_a_change_of_the_registers_reaches_every_story():
    builder, folders = EditionBuilder(), sample_folders()
    article = make_article(authors=("anna",))
    publication = make_publication()
    renamed = replace(publication.authors["anna"], name="Anna Jansen")
    builder.build(publication, _issue(article), folders)
    after = builder.build(make_publication(authors={"anna": renamed}), _issue(article), folders)
    assert after.stories[0].authors[0].name == "Anna Jansen"


def test_the_standard_edition_holds_the_rich_text_and_its_picture():
    edition = make_edition()
    assert edition.stories[0].article.body == rich_markdown()
    assert edition.folders.issue_file("images/draaibank.jpg") is not None


def test_generated_articles_are_the_same_every_time_and_link_to_each_other():
    assert generate_articles(4, 300, 7) == generate_articles(4, 300, 7)
    assert generate_articles(4, 300, 7) != generate_articles(4, 300, 8)
    edition = make_edition(generate_articles(12))
    links = {
        inline.article
        for story in edition.stories
        for block in walk(story.body.blocks)
        if isinstance(block, Paragraph)
        for inline in block.children
        if isinstance(inline, ArticleLink)
    }
    assert links
    assert links <= set(edition.by_id)
