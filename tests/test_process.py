"""How the program treats its own process."""

import subprocess
import sys


def _run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)


def test_leaving_keeps_what_was_printed_and_the_exit_code() -> None:
    done = _run(
        "import sys; from redactie.process import leave\n"
        "sys.stdout.write('out'); sys.stderr.write('err'); leave(3)\n"
        "print('never')"
    )
    assert (done.stdout, done.stderr, done.returncode) == ("out", "err", 3)


def test_rubbish_is_still_collected() -> None:
    done = _run(
        "import gc, weakref; from redactie.process import collect_seldom; collect_seldom()\n"
        "class Ring: pass\n"
        "ring = Ring(); ring.self = ring; gone = weakref.ref(ring); del ring\n"
        "kept = [[] for _ in range(200_000)]\n"
        "print(gone())"
    )
    assert done.stdout.strip() == "None", done.stderr


def test_the_window_has_no_import_statement_that_reads_sources() -> None:
    done = _run("import redactie.app.main, builtins; print(builtins.__import__.__name__)")
    assert done.stdout.strip() in ("__import__", "__lazy_import__"), done.stderr
