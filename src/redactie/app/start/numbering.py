"""Which number the next issue gets, and which folder: as the last one has them."""

import re

_LAST_DIGITS = re.compile(r"(.*?)(\d+)(\D*)", re.DOTALL)
_YEAR_FIRST = re.compile(r"(\d{4})(\D+)(\d+)")


def next_number(last: str, year: int) -> str:
    """Return the number after the last one: its last figure one higher, or 1 where it names another year."""
    named = _YEAR_FIRST.fullmatch(last)
    if named and int(named[1]) < year:
        return f"{year}{named[2]}{'1'.zfill(len(named[3]))}"
    found = _LAST_DIGITS.fullmatch(last)
    if not found:
        return f"{year}-1"
    return f"{found[1]}{str(int(found[2]) + 1).zfill(len(found[2]))}{found[3]}"


def folder_name(number: str, year: int, last_id: str, last_number: str) -> str:
    """Return the name of an issue's folder: year and number where the last one has these, else the number alone."""
    named = _YEAR_FIRST.fullmatch(last_id)
    if named and number.isdecimal() and last_number.isdecimal() and int(named[3]) == int(last_number):
        return f"{year}{named[2]}{number.zfill(len(named[3]))}"
    return number
