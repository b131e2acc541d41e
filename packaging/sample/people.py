"""People in the flat style of the sample: a head and shoulders from a handful of choices."""

from dataclasses import dataclass

from svg import INK, WHITE, circle, group, path, stroke


@dataclass(frozen=True)
class Person:
    """How somebody looks. `hair_back` and `hair_front` are names of the shapes below, or empty."""

    skin: str
    shade: str
    hair: str
    hair_back: str = ""
    hair_front: str = ""
    beard: str = ""
    glasses: str = ""
    clothes: str = "crew"
    cloth: str = "#3d5a7a"
    cloth_dark: str = "#2c4460"
    accent: str = WHITE
    smile: str = "closed"
    freckles: bool = False
    brow: str = ""
    earrings: str = ""


FACE = "M145 158C145 96 255 96 255 158C255 214 236 248 200 248C164 248 145 214 145 158Z"

BACKS = {
    "bob": "M128 168C118 84 282 84 272 168C276 208 274 240 264 256C244 264 156 264 136 256C126 240 124 208 128 168Z",
    "long": (
        "M130 160C122 74 278 74 270 160C282 200 272 226 284 262C292 290 284 316 268 330C236 340 164 340 132 330"
        "C116 316 108 290 116 262C128 226 118 200 130 160Z"
    ),
    "shoulder": (
        "M128 166C120 76 280 76 272 166C276 214 284 260 288 292C262 306 138 306 112 292C116 260 124 214 128 166Z"
    ),
    "bun": "M136 160C132 84 268 84 264 160C266 186 262 204 256 214L144 214C138 204 134 186 136 160Z",
}

FRONTS = {
    "bob": (
        "M138 178C132 96 196 84 214 92C262 92 270 138 262 182C256 160 246 142 222 126C204 150 168 158 150 160"
        "C144 164 140 170 138 178Z"
    ),
    "middle": (
        "M136 196C126 116 160 88 200 90C240 88 274 116 264 196C262 168 252 136 202 112C148 136 138 168 136 196Z"
    ),
    "fringe": (
        "M134 186C126 108 160 84 200 84C240 84 274 108 266 186C262 172 258 160 254 150C236 156 220 152 206 140"
        "C190 152 166 158 146 150C142 160 138 172 134 186Z"
    ),
    "pulled": "M139 164C134 100 168 86 200 86C232 86 266 100 261 164C254 134 236 116 200 114C164 116 146 134 139 164Z",
    "parting": (
        "M139 168C128 120 150 88 184 84C214 72 262 84 264 124C266 142 263 156 257 172C254 154 252 142 246 134"
        "C222 138 190 132 170 118C162 132 148 144 139 168Z"
    ),
    "swept": (
        "M140 166C126 128 142 92 176 86C206 70 256 80 264 122C268 142 264 156 257 172C254 152 250 138 242 128"
        "C214 126 188 122 176 112C166 124 150 138 140 166Z"
    ),
    "sides": (
        "M144 176C136 160 136 138 150 122C157 119 160 122 157 128C150 140 149 156 149 172Z"
        "M256 176C264 160 264 138 250 122C243 119 240 122 243 128C250 140 251 156 251 172Z"
    ),
}

BEARDS = {
    "full": (
        "M146 176C148 192 152 200 160 204C176 196 188 196 200 198C212 196 224 196 240 204C248 200 252 192 254 176"
        "C256 226 238 260 200 260C162 260 144 226 146 176Z"
    ),
    "stubble": (
        "M148 182C150 198 156 206 164 208C178 200 190 201 200 203C210 201 222 200 236 208C244 206 250 198 252 182"
        "C248 224 231 248 200 248C169 248 152 224 148 182Z"
    ),
    "goatee": (
        "M174 224C172 206 186 204 200 206C214 204 228 206 226 224C228 240 216 249 200 249C184 249 172 240 174 224Z"
        "M183 219Q200 231 217 219Q216 213 200 213Q184 213 183 219Z"
    ),
}


def bust(person: Person) -> str:
    """Return head and shoulders on a canvas of 400 × 400; the face is centred at 200, 175."""
    return group([_hair_back(person), *_clothes(person), *_head(person)])


def _hair_back(person: Person) -> str:
    parts = [path(BACKS[person.hair_back], person.hair)] if person.hair_back else []
    if person.hair_back == "bun":
        parts.append(circle(200, 79, 29, person.hair))
    return group(parts)


def _clothes(person: Person) -> list[str]:
    shoulders = path("M48 400C50 334 98 306 160 292L240 292C302 306 350 334 352 400Z", person.cloth)
    neck = [
        path("M170 216L170 288C170 316 230 316 230 288L230 216Z", person.skin),
        path("M170 236C182 258 218 258 230 236L230 262C216 276 184 276 170 262Z", person.shade),
    ]
    return [shoulders, *COLLARS[person.clothes](person, neck)]


def _crew(person: Person, neck: list[str]) -> list[str]:
    return [*neck, stroke("M164 291C172 324 228 324 236 291", person.cloth_dark, 11)]


def _turtleneck(person: Person, neck: list[str]) -> list[str]:
    return [
        *neck,
        path("M163 270C180 284 220 284 237 270L240 306C222 322 178 322 160 306Z", person.cloth),
        stroke("M161 303C180 320 220 320 239 303", person.cloth_dark, 5),
    ]


def _shirt(person: Person, neck: list[str]) -> list[str]:
    return [
        *neck,
        path("M168 278L200 322L168 346L142 296Z", person.accent),
        path("M232 278L200 322L232 346L258 296Z", person.accent),
        stroke("M200 326L200 400", person.cloth_dark, 4),
        circle(200, 356, 4, person.cloth_dark),
        circle(200, 386, 4, person.cloth_dark),
    ]


def _blazer(person: Person, neck: list[str]) -> list[str]:
    return [
        path("M156 292L244 292L206 400L194 400Z", person.accent),
        *neck,
        path("M160 290L128 306L150 356L138 366L186 400L198 400Z", person.cloth_dark),
        path("M240 290L272 306L250 356L262 366L214 400L202 400Z", person.cloth_dark),
    ]


def _suit(person: Person, neck: list[str]) -> list[str]:
    return [
        path("M152 292L248 292L214 400L186 400Z", WHITE),
        *neck,
        path("M192 318L208 318L216 400L184 400Z", person.accent),
        path("M189 304L211 304L207 322L193 322Z", person.accent),
        path("M169 280L200 308L180 334L156 294Z", "#f4f6f8"),
        path("M231 280L200 308L220 334L244 294Z", "#f4f6f8"),
        path("M156 291L122 308L146 354L134 364L180 400L192 400Z", person.cloth_dark),
        path("M244 291L278 308L254 354L266 364L220 400L208 400Z", person.cloth_dark),
    ]


COLLARS = {"crew": _crew, "turtleneck": _turtleneck, "shirt": _shirt, "blazer": _blazer, "suit": _suit}


def _head(person: Person) -> list[str]:
    ears = [path(f"M{x} 160C{x - 14} 156 {x - 14} 204 {x} 200Z", person.skin) for x in (149,)]
    ears += [path(f"M{x} 160C{x + 14} 156 {x + 14} 204 {x} 200Z", person.skin) for x in (251,)]
    parts = [*ears, path(FACE, person.skin)]
    parts += [circle(x, 205, 11, "#e0674f", opacity=0.16) for x in (165, 235)]
    if person.beard:
        opacity = 0.24 if person.beard == "stubble" else 1
        parts.append(path(BEARDS[person.beard], person.hair, opacity=opacity, fill_rule="evenodd"))
    parts += _features(person)
    if person.hair_front == "curls":
        parts += _curls(person.hair)
    elif person.hair_front:
        parts.append(path(FRONTS[person.hair_front], person.hair))
    if person.earrings:
        parts += [circle(x, 206, 5, person.earrings) for x in (143, 257)]
    return [*parts, *GLASSES[person.glasses]()]


def _curls(colour: str) -> list[str]:
    knots = [
        (150, 132, 17),
        (160, 110, 20),
        (182, 96, 22),
        (206, 92, 23),
        (203, 112, 20),
        (230, 99, 21),
        (246, 116, 19),
        (252, 134, 15),
    ]
    return [path("M146 140C150 108 250 108 254 140C236 128 164 128 146 140Z", colour)] + [
        circle(x, y, r, colour) for x, y, r in knots
    ]


def _features(person: Person) -> list[str]:
    brow = person.brow or person.hair
    parts: list[str] = []
    if person.freckles:
        parts += [circle(x, y, 1.8, person.shade) for x, y in FRECKLES]
    parts += [circle(x, 176, 5.2, INK) for x in (178, 222)]
    parts += [
        stroke("M166 159Q177 152 188 157", brow, 5),
        stroke("M234 159Q223 152 212 157", brow, 5),
        stroke("M201 178Q195 196 198 199Q202 202 207 199", person.shade, 4),
    ]
    return [*parts, *MOUTHS[person.smile]()]


FRECKLES = [(160, 196), (168, 201), (174, 195), (226, 195), (232, 201), (240, 196), (166, 190), (234, 190)]


def _closed() -> list[str]:
    return [stroke("M184 219Q200 231 216 219", "#8f3b33", 4.4)]


def _open() -> list[str]:
    return [
        path("M180 215Q200 220 220 215Q217 235 200 235Q183 235 180 215Z", "#7d2f2b"),
        path("M184 217.5Q200 221 216 217.5Q215 224 200 225Q185 224 184 217.5Z", WHITE),
    ]


def _wry() -> list[str]:
    return [stroke("M184 221Q202 229 218 216", "#8f3b33", 4.4)]


MOUTHS = {"closed": _closed, "open": _open, "wry": _wry}


def _no_glasses() -> list[str]:
    return []


def _round_glasses() -> list[str]:
    rims = [circle(x, 177, 20, WHITE, fill_opacity=0.22, stroke=INK, stroke_width=4) for x in (177, 223)]
    return [*rims, stroke("M197 174Q200 171 203 174", INK, 4), *_temples()]


def _square_glasses() -> list[str]:
    pen = f'fill="{WHITE}" fill-opacity="0.22" stroke="{INK}" stroke-width="4.5"'
    rims = [f'<rect x="{x}" y="162" width="40" height="30" rx="8" {pen}/>' for x in (156, 204)]
    return [*rims, stroke("M196 174L204 174", INK, 4.5), *_temples()]


def _safety_glasses() -> list[str]:
    lens = path(
        "M150 162C184 156 216 156 250 162C252 186 240 196 222 196C208 196 206 186 200 186"
        "C194 186 192 196 178 196C160 196 148 186 150 162Z",
        "#f4c25a",
        fill_opacity=0.55,
        stroke="#d98a2b",
        stroke_width=4,
    )
    return [lens, stroke("M150 166L142 168M250 166L258 168", "#d98a2b", 5)]


def _temples() -> list[str]:
    return [stroke("M157 173L144 169M243 173L256 169", INK, 4)]


GLASSES = {"": _no_glasses, "round": _round_glasses, "square": _square_glasses, "safety": _safety_glasses}
