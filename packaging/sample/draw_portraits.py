"""Draws the eight portraits of the sample's authors."""

from people import Person, bust
from svg import SAMPLE, circle, group, rect, save

# A little nearer, so that the shoulders leave the picture on both sides.
ZOOM = "translate(200 232) scale(1.24) translate(-200 -232)"

AUTHORS = {
    "anne-wil-brouwers": (
        "#dbe3ea",
        "#c5d2dd",
        Person(
            skin="#f3cdb0",
            shade="#dba987",
            hair="#a3abb9",
            hair_back="bob",
            hair_front="bob",
            glasses="round",
            clothes="blazer",
            cloth="#2f4a6d",
            cloth_dark="#263d5b",
            accent="#f6efe2",
            brow="#7b8391",
            earrings="#b0223a",
        ),
    ),
    "femke-aalders": (
        "#fbe6c8",
        "#f5d4a3",
        Person(
            skin="#f8d7bd",
            shade="#e2ab88",
            hair="#c2562a",
            hair_back="bun",
            hair_front="pulled",
            freckles=True,
            clothes="turtleneck",
            cloth="#2c6e6a",
            cloth_dark="#22585a",
            smile="open",
            brow="#a2461f",
        ),
    ),
    "joris-van-der-laan": (
        "#d4e6f5",
        "#b8d5ec",
        Person(
            skin="#edc19d",
            shade="#cf9a73",
            hair="#5b3a26",
            hair_front="parting",
            beard="stubble",
            clothes="shirt",
            cloth="#4d7fb0",
            cloth_dark="#34618d",
            accent="#6b9ac8",
            smile="wry",
        ),
    ),
    "soraya-el-idrissi": (
        "#e6dcf5",
        "#d3c2ec",
        Person(
            skin="#c98f66",
            shade="#a86f49",
            hair="#2a1d1c",
            hair_back="long",
            hair_front="middle",
            clothes="crew",
            cloth="#e8b04a",
            cloth_dark="#cf9330",
            smile="open",
            earrings="#f6d98a",
        ),
    ),
    "hendrik-jan-ijsselstein": (
        "#dcebd2",
        "#c4dcb4",
        Person(
            skin="#f1c6a6",
            shade="#d79f7c",
            hair="#8b8f95",
            hair_front="sides",
            glasses="square",
            clothes="shirt",
            cloth="#5d7f4c",
            cloth_dark="#46663a",
            accent="#f3f1e6",
            brow="#7a7e85",
        ),
    ),
    "ruben-tjin-a-lim": (
        "#f7d9d8",
        "#eebdbd",
        Person(
            skin="#8d5a3b",
            shade="#6d4129",
            hair="#1e1718",
            hair_front="curls",
            beard="goatee",
            clothes="blazer",
            cloth="#39424f",
            cloth_dark="#2b333f",
            accent="#f1e7d8",
            smile="closed",
        ),
    ),
    "marit-scholten": (
        "#d0ebe7",
        "#b0dad4",
        Person(
            skin="#f7d3b8",
            shade="#e0ab8a",
            hair="#e3b965",
            hair_back="shoulder",
            hair_front="fringe",
            clothes="blazer",
            cloth="#9c3b4e",
            cloth_dark="#842f41",
            accent="#fbf3e4",
            smile="closed",
            brow="#b98d3f",
        ),
    ),
    "dirk-kamerling": (
        "#dfe4ea",
        "#c9d1da",
        Person(
            skin="#edbd9b",
            shade="#d19a77",
            hair="#eef0f2",
            hair_front="swept",
            beard="full",
            clothes="suit",
            cloth="#2a3950",
            cloth_dark="#1f2c40",
            accent="#b1472f",
            smile="closed",
            brow="#c3c8ce",
        ),
    ),
}


def main() -> None:
    """Write all portraits."""
    for name, (ground, halo, person) in AUTHORS.items():
        parts = [rect(0, 0, 400, 400, ground), circle(200, 186, 168, halo), group([bust(person)], ZOOM)]
        save(SAMPLE / "portraits" / f"{name}.jpg", parts, 400, 400, 400)


if __name__ == "__main__":
    main()
