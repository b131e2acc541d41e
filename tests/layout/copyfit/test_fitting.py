"""Making an article fit: when it does, and what is done for it, with the real typesetter in all house styles."""

from collections.abc import Iterator, Sequence

import pytest
from msgspec.structs import replace

from redactie.layout.copyfit.fitting import FEW, Outcome, make_fit, need
from redactie.layout.pages import Area, Fit, Guides, Pages
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.article import LEVERS, Article, Levers, Picture
from redactie.model.flatplan import Flatplan, Slot
from redactie.model.issue import Issue
from redactie.model.publication import Colophon
from redactie.text.edition import Edition
from tests.support.editions import IMAGE, generate_articles, make_edition

PINNED = "artikel-3"
GUIDES = Guides(
    columns=((40, 150), (160, 270), (280, 390), (400, 510)), top=50, bottom=650, first=59, leading=12, lines=50
)


def pages(lines: int, *areas: tuple[str, int, float, float], count: int = 3) -> Pages:
    """Return pages with an article `a` that is so many lines over or under; areas are id, page, and lines of top and
    height, over all columns."""
    made = tuple(Area(name, page, 40, 50 + 12 * top, 470, 12 * height) for name, page, top, height in areas)
    return Pages(b"", count, {"a": Fit(lines, (1,))}, (), made, {}, guides=GUIDES)


# --- when an article fits -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lines", [-4, 3])
def test_what_its_fit_says_comes_first(lines: int) -> None:
    assert need(pages(lines, ("a", 1, 40, 10), ("a", 2, 0, 3)), "a") == lines


@pytest.mark.parametrize(("alone", "over"), [(1, 4), (FEW, 4 * FEW), (FEW + 1, 0)])
def test_a_few_lines_alone_on_the_last_page_are_too_many(alone: int, over: int) -> None:
    assert need(pages(0, ("a", 1, 30, 20), ("a", 2, 0, alone), ("b", 2, 10, 40)), "a") == over


@pytest.mark.parametrize(("bottom", "under"), [(50, 0), (48, -8), (50 - FEW, -4 * FEW), (49 - FEW, 0)])
def test_a_little_white_at_the_foot_of_a_page_is_to_be_filled(bottom: int, under: int) -> None:
    assert need(pages(0, ("b", 1, 0, 20), ("a", 1, 22, bottom - 22)), "a") == under


def test_white_at_the_end_of_the_issue_and_beside_others_is_not() -> None:
    assert need(pages(0, ("a", 3, 0, 48)), "a") == 0
    assert need(pages(0, ("a", 1, 10, 38), ("b", 1, 10, 36)), "a") == 0
    assert need(pages(0, ("a", 1, 10, 20), ("b", 1, 32, 16)), "a") == 0


def test_a_place_that_the_editor_made_so_high_is_as_high_as_it_is() -> None:
    assert need(pages(0, ("a", 1, 0, 48)), "a", held=True) == 0


def test_an_article_that_is_not_on_the_pages_needs_nothing() -> None:
    assert need(pages(4), "b") == 0


# --- making it fit --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=["classic", "modern", "compact"])
def style(request: pytest.FixtureRequest) -> HouseStyle:
    return HouseStyle.load(request.param)


@pytest.fixture(scope="module")
def setting(style: HouseStyle) -> Iterator[Typesetter]:
    made = Typesetter(style)
    yield made
    made.close()


def pinned(articles: Sequence[Article], columns: int, lines: int) -> Edition:
    plan = Flatplan().pinned(Slot(article=PINNED, columns=columns, lines=lines), 2)
    return make_edition(articles, issue=Issue(id="1", flatplan=plan))


def pushed(setting: Typesetter, articles: Sequence[Article], columns: int) -> Iterator[tuple[Edition, int]]:
    """Yield editions in which the pinned article is one to six lines over or under, and by how many."""
    low, high = 15, 62
    while low < high:
        middle = (low + high) // 2
        over = need(setting.typeset(pinned(articles, columns, middle)), PINNED, held=True) > 0
        low, high = (middle + 1, high) if over else (low, middle)
    for lines in range(low - 3, low + 4):
        edition = pinned(articles, columns, lines)
        by = need(setting.typeset(edition), PINNED, held=True)
        if 1 <= abs(by) <= 6:
            yield edition, by


def pulled(edition: Edition, fit: Levers) -> Edition:
    stories = tuple(
        replace(story, article=replace(story.article, fit=fit)) if story.id == PINNED else story
        for story in edition.stories
    )
    return replace(edition, stories=stories)


def others(made: Pages) -> int:
    return sum(abs(fit.lines) for name, fit in made.fits.items() if name != PINNED)


def test_an_article_a_few_lines_over_or_under_is_made_to_fit_or_brought_nearer(
    setting: Typesetter, style: HouseStyle
) -> None:
    outcomes: list[Outcome] = []
    plain = list(generate_articles(4, 420, 1))
    illustrated = list(generate_articles(4, 280, 1))
    illustrated[2] = replace(illustrated[2], image=Picture(source=IMAGE, caption="Aan de bank", columns=4))
    for articles, columns in ((plain, 3), (plain, 4), (illustrated, 4)):
        for edition, by in pushed(setting, articles, columns):
            outcome = make_fit(edition, PINNED, setting.typeset, style.tokens.copyfit)
            assert outcome is not None
            assert outcome.before == by
            assert abs(outcome.after) <= abs(by)
            assert by * outcome.after >= 0
            held = outcome.levers.within(style.tokens.copyfit.least, style.tokens.copyfit.most)
            assert held == outcome.levers
            made = setting.typeset(pulled(edition, outcome.levers))
            assert need(made, PINNED, held=True) == outcome.after
            assert others(made) <= others(setting.typeset(edition))
            # What was not needed is not pulled, and what is pulled goes one way.
            if outcome.after == by:
                assert outcome.levers == Levers()
            for lever in LEVERS:
                moved = getattr(outcome.levers, lever) - getattr(Levers(), lever)
                assert moved * by <= 0
            outcomes.append(outcome)
    assert len(outcomes) >= 4
    assert sum(not each.after for each in outcomes) >= len(outcomes) / 3


def test_the_pages_come_out_as_if_the_levers_had_been_written_by_hand(setting: Typesetter, style: HouseStyle) -> None:
    edition, _ = next(pushed(setting, generate_articles(4, 420, 5), 4))
    before = setting.typeset(edition).pdf
    outcome = make_fit(edition, PINNED, setting.typeset, style.tokens.copyfit)
    assert outcome is not None
    # Trying leaves no trace: the edition itself is set as it was.
    assert setting.typeset(edition).pdf == before


def test_an_article_that_fits_by_itself_loses_its_levers(typesetter: Typesetter) -> None:
    limits = HouseStyle.load("classic").tokens.copyfit
    edition = make_edition(
        [replace(generate_articles(1, 200)[0], id=PINNED, fit=Levers(tracking=0.5))], colophon=Colophon()
    )
    assert make_fit(edition, PINNED, typesetter.typeset, limits) == Outcome(Levers(), 0, 0)


@pytest.mark.parametrize(("seed", "article", "solved"), [(1, "artikel-4", True), (2, "artikel-4", False)])
def test_lone_lines_are_brought_in_as_a_whole_or_left(
    typesetter: Typesetter, seed: int, article: str, *, solved: bool
) -> None:
    limits = HouseStyle.load("classic").tokens.copyfit
    outcome = make_fit(make_edition(generate_articles(8, 640, seed)), article, typesetter.typeset, limits)
    assert outcome is not None
    assert outcome.before > 0
    assert outcome.after == (0 if solved else outcome.before)
    assert (outcome.levers != Levers()) == solved


def test_a_search_that_is_no_longer_wanted_ends_with_nothing(typesetter: Typesetter) -> None:
    edition, _ = next(pushed(typesetter, generate_articles(4, 420, 5), 4))
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(len(asked) >= 2)
        return asked[-1]

    limits = HouseStyle.load("classic").tokens.copyfit
    assert make_fit(edition, PINNED, typesetter.typeset, limits, stop) is None
    assert asked == [False, False, True]


def test_limits_of_nothing_leave_all_as_it_is(typesetter: Typesetter) -> None:
    limits = replace(
        HouseStyle.load("classic").tokens.copyfit,
        tracking=0, picture_least=100, picture_most=100, subheads_least=0, subheads_most=0,
    )  # fmt: skip
    edition, by = next(pushed(typesetter, generate_articles(4, 420, 5), 4))
    assert make_fit(edition, PINNED, typesetter.typeset, limits) == Outcome(Levers(), by, by)
