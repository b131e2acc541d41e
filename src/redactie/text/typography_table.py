"""What differs between languages in typography. The rules that use this table are in `typography`."""

from msgspec import Struct


class Habits(Struct, frozen=True):
    """The typographic habits of a language.

    `elisions` are what may follow an apostrophe at the start of a word, `clitics` those of them that stay on the line
    of the next word (’s nachts); behind a number, `units` stay on its line,
    and so does a number behind one of `before_number`; a name stays with the title or initials before it, also where
    one of `particles` is between them. `year_ranges` tells whether `2024-2026` gets a dash.
    """

    elisions: tuple[str, ...]
    clitics: tuple[str, ...]
    months: tuple[str, ...]
    units: tuple[str, ...]
    before_number: tuple[str, ...]
    titles: tuple[str, ...]
    particles: tuple[str, ...]
    year_ranges: bool


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_UNITS = (
    "% ‰ ° °C °F m² m³ km² mm cm dm m km ha mg g kg kt Mt ml cl l kW MW GW TW Wh kWh MWh GWh TWh kV V A Hz kHz MHz GHz "
    "J kJ MJ GJ PJ N kN bar Pa kPa MPa dB kB MB GB TB px pt"
)
_DUTCH = Habits(
    elisions=_words("s t n m k r ie er ns et tis twas"),
    clitics=_words("s"),
    months=_words(
        "januari februari maart april mei juni juli augustus september oktober november december "
        "jan. feb. mrt. apr. jun. jul. aug. sept. sep. okt. nov. dec."
    ),
    units=_words(
        f"{_UNITS} duizend miljoen miljard biljoen mln. mld. mln mld procent promille euro eurocent cent graden uur "
        "ton meter kilometer liter kilo hectare"
    ),
    before_number=_words(
        "art. artt. artikel bijl. bijlage blz. p. pp. pag. pagina nr. nrs. no. hfst. hoofdstuk par. paragraaf § §§ "
        "fig. figuur tab. tabel vol. jrg. lid lijn punt stap fase groep deel week circa ca. min. max. tel. ISO NEN"
    ),
    titles=_words("dr. drs. ir. ing. mr. prof. dhr. mw. mevr. ds. bc. st. sr. jhr. kol. gen."),
    particles=_words("van de der den ten ter te het 't ’t op in aan uit von la"),
    year_ranges=False,
)
_ENGLISH = Habits(
    elisions=_words("tis twas em til till cause bout round ere n s"),
    clitics=(),
    months=_words(
        "January February March April May June July August September October November December "
        "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec."
    ),
    units=_words(
        f"{_UNITS} thousand million billion trillion bn percent per euros pounds dollars degrees "
        "tonnes metres meters kilometres litres miles"
    ),
    before_number=_words(
        "art. arts. article app. appendix ch. chapter p. pp. page no. nos. No. Nos. par. paragraph sec. section § §§ "
        "fig. Fig. figure table vol. week step phase part ca. c. tel. ISO"
    ),
    titles=_words("Mr Mrs Ms Dr St Mr. Mrs. Ms. Dr. Prof. St."),
    particles=_words("van de der den von la le du"),
    year_ranges=True,
)


def habits(language: str) -> Habits:
    """Return the habits of an IETF language tag; those of English for a language that is not in the table."""
    return _DUTCH if language.lower().replace("_", "-").split("-")[0] == "nl" else _ENGLISH
