import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("milliseconds", [20, 350])
@pytest.mark.parametrize("how", ["close", "leave"])
def test_a_program_that_ends_while_pages_are_made_ends_well(milliseconds: int, how: str):
    ended = subprocess.run(
        [sys.executable, "-m", "tests.app.preview.ending", str(milliseconds), how],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
    assert "QThread" not in ended.stderr
