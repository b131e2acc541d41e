from pathlib import Path

import pytest

from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import message


def test_a_finding_may_have_no_place_and_no_remedy():
    finding = Finding("iets", Severity.HINT, message("Iets."))
    assert (finding.place, finding.remedy) == (Place(), None)
    assert Place() == Place(None, None, None, None)


def test_findings_are_values():
    place = Place(Path("a.md"), 3, "a", 1)
    one = Finding("iets", Severity.ERROR, message("Het is {wat}.", wat="stuk"), place)
    assert one == Finding("iets", Severity.ERROR, message("Het is {wat}.", wat="stuk"), place)
    assert one != Finding("iets", Severity.ERROR, message("Het is {wat}.", wat="heel"), place)
    with pytest.raises(AttributeError):
        one.rule = "anders"  # type: ignore[misc]


@pytest.mark.parametrize(("severity", "text"), [("ERROR", "error"), ("WARNING", "warning"), ("HINT", "hint")])
def test_how_bad_it_is_is_written_as_a_word(severity: str, text: str):
    assert str(Severity[severity]) == text
    assert Severity(text) is Severity[severity]
