"""Argparse's own words, in both languages."""

import pytest

from redactie.cli.arguments import Arguments
from redactie.cli.speech import Speech
from tests.cli.commands import CommandLine

COMMANDS = ("open", "demo", "new", "export", "check")
ENGLISH = ("usage", "arguments", "options", "optional", "positional", "show", "help message", "exit", "error",
           "required", "default", "PATH", "DIR", "NAME", "COMMAND")  # fmt: skip


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_dutch_help_is_dutch_to_the_last_word(redactie: CommandLine, command: str):
    redactie.speak("nl")
    outcome = redactie(*command.split(), "--help")
    assert (outcome.code, outcome.err) == (0, "")
    first, *_, last = outcome.out.split("\n\n")
    assert first.startswith(f"gebruik: redactie {command}".rstrip())
    assert last.startswith("opties:\n  -h, --help")
    assert "Toon deze hulp en stop." in last
    said = outcome.out.replace("--help", "").replace("--name", "").split()
    assert not [word for word in ENGLISH if word in said or f"{word}:" in said]


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_english_help_is_english(redactie: CommandLine, command: str):
    outcome = redactie(*command.split(), "-h")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(f"usage: redactie {command}".rstrip())
    assert "\narguments:\n" in outcome.out
    assert "\noptions:\n  -h, --help" in outcome.out
    assert "Show this help and stop." in outcome.out


def test_what_a_command_wants_is_named_in_the_users_language(redactie: CommandLine):
    redactie.speak("nl")
    assert "[--to FORMATEN] [--out MAP]" in redactie("export", "--help").out
    assert "--name NAAM" in redactie("new", "--help").out
    assert "redactie [-h] [--version] OPDRACHT ..." in redactie("--help").out


ERRORS = [
    ("export", "Something is missing: PATH.", "Er ontbreekt iets: PAD."),
    ("--snel", "Something is missing: COMMAND.", "Er ontbreekt iets: OPDRACHT."),
    ("open a b", "This is not understood: b.", "Dit wordt niet begrepen: b."),
    ("check x --snel", "This is not understood: --snel.", "Dit wordt niet begrepen: --snel."),
    ("export x --to", "--to needs a value behind it.", "Achter --to moet een waarde staan."),
    (
        "new x --columns 7",
        "--columns cannot be “7”. Choose from: 3, 4.",
        "--columns kan niet “7” zijn. Kies uit: 3, 4.",
    ),
    ("new x --columns drie", "--columns cannot be “drie”.", "--columns kan niet “drie” zijn."),
    (
        "demo --open=ja",
        "--open/--no-open takes no value, so “ja” cannot stand behind it.",
        "Achter --open/--no-open hoort geen waarde, dus “ja” kan daar niet staan.",
    ),
    (
        "bak",
        "COMMAND cannot be “bak”. Choose from: open, demo, new, export, check.",
        "OPDRACHT kan niet “bak” zijn. Kies uit: open, demo, new, export, check.",
    ),
]  # fmt: skip


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize(("line", "english", "dutch"), ERRORS, ids=[line for line, _, _ in ERRORS])
def test_what_is_wrong_is_said_in_the_users_language(
    redactie: CommandLine, line: str, english: str, dutch: str, language: str
):
    redactie.speak(language)
    outcome = redactie(*line.split())
    usage, *_, said = outcome.err.splitlines()
    assert (outcome.code, outcome.out) == (2, "")
    assert usage.startswith({"en": "usage: redactie ", "nl": "gebruik: redactie "}[language])
    assert said.partition(": ")[2] == (dutch if language == "nl" else english)
    assert said.startswith("redactie")


def test_what_argparse_has_never_said_is_not_lost(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        Arguments(Speech("nl"), prog="redactie").error("something {new}")
    assert capsys.readouterr().err == "gebruik: redactie [-h]\nredactie: something {new}\n"


def test_a_value_is_shown_as_it_was_typed(redactie: CommandLine):
    assert "cannot be “it's {x} %s”" in redactie("new", "x", "--columns", "it's {x} %s").err
