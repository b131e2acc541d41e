"""What the house styles and their tokens are called in the window."""

from redactie.app.translate import tr


def style_titles() -> dict[str, str]:
    """Return what the house styles that come with the program are called, by name."""
    return {
        "classic": tr("Classic: calm, with serifs"),
        "compact": tr("Compact: dense, in two colours"),
        "modern": tr("Modern: airy, without serifs"),
    }


def style_title(name: str) -> str:
    """Return the short title of a house style; its name where it does not come with the program."""
    return style_titles().get(name, name).split(":")[0]


def group_titles() -> dict[str, str]:
    """Return what the groups of tokens are called, in the order in which one looks for them."""
    return {
        "colours": tr("Colours"),
        "fonts": tr("Fonts"),
        "sizes": tr("Sizes"),
        "page": tr("Page"),
        "copyfit": tr("Making articles fit"),
    }


def token_titles() -> dict[str, dict[str, str]]:
    """Return what the tokens that can be changed in the window are called, by group and name."""
    return {"colours": _colours(), "fonts": _fonts(), "sizes": _sizes(), "page": _page(), "copyfit": _copyfit()}


def _colours() -> dict[str, str]:
    return {
        "ink": tr("Text"),
        "secondary": tr("Lighter text"),
        "accent": tr("Accent"),
        "hairline": tr("Rules"),
        "tint": tr("Ground of boxes"),
        "paper": tr("Paper"),
    }


def _fonts() -> dict[str, str]:
    return {
        "body": tr("Running text"),
        "headline": tr("Headlines"),
        "text": tr("Running text, larger"),
        "sans": tr("Kickers and captions"),
        "mono": tr("Code"),
    }


def _sizes() -> dict[str, str]:
    return {
        "body": tr("Running text"),
        "leading": tr("Distance of the lines"),
        "headline": tr("Headlines"),
        "headline_lead": tr("Headline of the opening article"),
        "headline_small": tr("Small headlines"),
        "deck": tr("Deck"),
        "lead": tr("Lead"),
        "subhead": tr("Sub-heads"),
        "kicker": tr("Kicker"),
        "byline": tr("Byline"),
        "caption": tr("Captions"),
        "pullquote": tr("Pull quotes"),
        "nameplate": tr("Nameplate"),
        "folio": tr("Folio"),
    }


def _page() -> dict[str, str]:
    return {
        "columns": tr("Columns on a page"),
        "gutter": tr("Room between columns"),
        "margin_top": tr("Margin at the top"),
        "margin_bottom": tr("Margin at the bottom"),
        "margin_inner": tr("Inner margin"),
        "margin_outer": tr("Outer margin"),
    }


def _copyfit() -> dict[str, str]:
    return {
        "subheads_least": tr("Lines less above sub-heads"),
        "subheads_most": tr("Lines more above sub-heads"),
        "picture_least": tr("Lowest height of a picture"),
        "picture_most": tr("Greatest height of a picture"),
        "tracking": tr("Room between letters, more or less"),
    }
