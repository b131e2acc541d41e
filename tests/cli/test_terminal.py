import io

import pytest

from redactie.cli.speech import Speech
from redactie.cli.terminal import Terminal, tolerate_any_character
from redactie.model.errors import RedactieError
from redactie.model.message import message
from tests.cli.commands import Screen, quiet_terminal


def test_results_go_to_the_output_and_all_else_to_the_errors():
    terminal, out, err = quiet_terminal()
    terminal.result(message("Zxcv."))
    terminal.line("b")
    terminal.note(message("Qwer."))
    terminal.error(RedactieError(message("Asdf.")))
    assert out.getvalue() == "Zxcv.\nb\n"
    assert err.getvalue() == "Qwer.\nAsdf.\n"


def test_progress_in_a_pipe_is_a_line_at_the_start_and_one_at_every_quarter():
    terminal, out, err = quiet_terminal()
    with terminal.progress(message("Zxcv")) as progress:
        for hundredths in (0, 10, 30, 31, 80):
            progress(hundredths / 100)
    assert err.getvalue() == "Zxcv…\nZxcv: 25%\nZxcv: 75%\nZxcv: 100%\n"
    assert out.getvalue() == ""


def test_what_fails_on_the_way_is_never_said_to_be_done():
    terminal, _, err = quiet_terminal()

    def stop_halfway() -> None:
        with terminal.progress(message("Zxcv")) as progress:
            progress(0.5)
            raise ValueError("halfway")

    with pytest.raises(ValueError, match="halfway"):
        stop_halfway()
    assert err.getvalue() == "Zxcv…\nZxcv: 50%\n"


def test_progress_on_a_terminal_shows_a_bar():
    screen = Screen()
    with Terminal(Speech("en"), io.StringIO(), screen).progress(message("Zxcv")) as progress:
        progress(0.5)
    assert "Zxcv" in screen.getvalue()
    assert "50%" in screen.getvalue()


def test_a_character_that_the_terminal_cannot_show_is_replaced():
    stream = io.TextIOWrapper(io.BytesIO(), encoding="cp1252", write_through=True)
    tolerate_any_character(stream)
    print("漢é", file=stream)
    assert stream.buffer.getvalue() == b"?\xe9\n"  # type: ignore[attr-defined]


def test_a_stream_without_an_encoding_is_left_alone():
    tolerate_any_character(io.StringIO())
