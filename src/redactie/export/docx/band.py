"""The band of a nameplate: a surface behind the text, over the edges of the page."""

from redactie.export.docx.xml import NAMESPACES, Xml, emus, tag, w

_NOTHING = {"x": 0, "y": 0}
# Nobody need hear of it: screen readers pass over what is marked so.
_DECORATIVE = tag(
    "a:extLst",
    {},
    tag(
        "a:ext",
        {"uri": "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"},
        tag("adec:decorative", {"xmlns:adec": NAMESPACES["adec"], "val": 1}),
    ),
)


def write_band(number: int, colour: str, width: float, height: float) -> Xml:
    """Return a surface at the head of the page as a run; `number` is its own among drawings, lengths are points."""
    extent = {"cx": emus(width), "cy": emus(height)}
    shape = tag(
        "wps:wsp",
        {},
        tag("wps:cNvSpPr", {}),
        tag(
            "wps:spPr",
            {},
            tag("a:xfrm", {}, tag("a:off", _NOTHING), tag("a:ext", extent)),
            tag("a:prstGeom", {"prst": "rect"}, tag("a:avLst", {})),
            tag("a:solidFill", {}, tag("a:srgbClr", {"val": colour})),
            tag("a:ln", {}, tag("a:noFill", {})),
        ),
        tag("wps:bodyPr", {}),
    )
    graphic = tag("a:graphic", {}, tag("a:graphicData", {"uri": NAMESPACES["wps"]}, shape))
    behind = {"simplePos": 0, "relativeHeight": 0, "behindDoc": 1, "locked": 0, "layoutInCell": 1, "allowOverlap": 1}
    anchor = tag(
        "wp:anchor",
        {**dict.fromkeys(("distT", "distB", "distL", "distR"), 0), **behind},
        tag("wp:simplePos", _NOTHING),
        *(tag(f"wp:position{way}", {"relativeFrom": "page"}, tag("wp:posOffset", {}, Xml("0"))) for way in ("H", "V")),
        tag("wp:extent", extent),
        tag("wp:effectExtent", dict.fromkeys("ltrb", 0)),
        tag("wp:wrapNone", {}),
        tag("wp:docPr", {"id": number, "name": f"Band {number}"}, _DECORATIVE),
        tag("wp:cNvGraphicFramePr", {}),
        graphic,
    )
    # As Word writes shapes itself: what does not know them takes the other way, which has nothing.
    choice = tag("mc:Choice", {"Requires": "wps"}, w("drawing", anchor))
    return w("r", tag("mc:AlternateContent", {}, choice, tag("mc:Fallback", {})))
