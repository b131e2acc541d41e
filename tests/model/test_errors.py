from pathlib import Path

import pytest

from redactie.model.errors import RedactieError
from redactie.model.message import message

WHAT, REMEDY, PATH = message("It is broken."), message("Mend it."), Path("a") / "b.md"


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (RedactieError(WHAT), "It is broken."),
        (RedactieError(WHAT, remedy=REMEDY), "It is broken. Mend it."),
        (RedactieError(WHAT, path=PATH), f"{PATH}: It is broken."),
        (RedactieError(WHAT, path=PATH, line=3, remedy=REMEDY), f"{PATH}:3: It is broken. Mend it."),
        (RedactieError(WHAT, line=3), "It is broken."),
    ],
)
def test_an_error_tells_place_fault_and_remedy_on_one_line(error: RedactieError, text: str) -> None:
    assert str(error) == text
