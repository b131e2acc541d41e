"""The commands and their options. Each command loads its module when it runs.

Read by argparse: it is there at once, where typer loads pydantic and takes a third of the time of an export.
"""

from argparse import Action, ArgumentParser, BooleanOptionalAction, Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from redactie import __version__
from redactie.cli.arguments import Arguments
from redactie.cli.speech import Speech
from redactie.cli.terminal import Terminal
from redactie.model.message import Message, message
from redactie.model.preset import DEFAULT_PRESET

Command = Callable[[Namespace, Terminal], int]


def run_app(arguments: Sequence[str], terminal: Terminal) -> int:
    """Carry out a command line that has arguments; return the exit code. Raises RedactieError."""
    parser = build_parser(terminal.speech)
    try:
        wish = parser.parse_args(arguments)
    except SystemExit as leaving:  # after the help, or after what is wrong with the arguments
        return leaving.code if isinstance(leaving.code, int) else 0
    command: Command = wish.command
    return command(wish, terminal)


def build_parser(speech: Speech) -> ArgumentParser:
    """Return the command line with its help in the user's language."""

    def say(text: Message) -> str:
        return speech.say(text).replace("%", "%%")

    parser = Arguments(
        speech,
        prog="redactie",
        description=say(message("Redactie makes a newsletter: write it, see its pages, export it.")),
    )
    parser.add_argument("--version", action=_ShowVersion, nargs=0, help=say(message("Show the version and stop.")))
    commands = parser.add_subparsers(metavar=say(message("COMMAND")), required=True)

    def add(name: str, help_text: Message, command: Command) -> ArgumentParser:
        made = commands.add_parser(name, speech=speech, help=say(help_text), description=say(help_text))
        made.set_defaults(command=command)
        return made

    _add_window(add, say)
    _add_new(add, say)
    _add_export(add, say)
    _add_check(add, say)
    return parser


_Add = Callable[[str, Message, Command], ArgumentParser]
_Say = Callable[[Message], str]


class _ShowVersion(Action):
    def __call__(self, parser: ArgumentParser, *_: object) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        print(f"redactie {__version__}")
        parser.exit()


def _add_window(add: _Add, say: _Say) -> None:
    def open_(wish: Namespace, _terminal: Terminal) -> int:
        from redactie.cli.commands.window import open_window

        return open_window(wish.path)

    def demo_(wish: Namespace, terminal: Terminal) -> int:
        from redactie.cli.commands.window import demo

        return demo(wish.folder, terminal, show=wish.open)

    path_help = say(message("A publication, an issue or an article."))
    made = add("open", message("Open the window."), open_)
    made.add_argument("path", nargs="?", type=Path, metavar=say(message("PATH")), help=path_help)
    made = add("demo", message("Make a copy of the sample publication to try things out, and open it."), demo_)
    folder_help = say(message("Where the copy goes; in your documents if you do not say."))
    made.add_argument("folder", nargs="?", type=Path, metavar=say(message("DIR")), help=folder_help)
    show_help = say(message("Show the copy in the window, or only make it."))
    made.add_argument("--open", action=BooleanOptionalAction, default=True, help=show_help)


def _add_new(add: _Add, say: _Say) -> None:
    def new_(wish: Namespace, terminal: Terminal) -> int:
        from redactie.cli.commands.new import new

        return new(wish.path, terminal, name=wish.name, language=wish.language, columns=wish.columns)

    made = add("new", message("Start a publication with a first issue."), new_)
    path_help = say(message("The folder of the publication; it is made, and must be empty if it is there."))
    made.add_argument("path", type=Path, metavar=say(message("PATH")), help=path_help)
    name_help = say(message("The name of the publication; that of the folder if you do not say."))
    made.add_argument("--name", default="", metavar=say(message("NAME")), help=name_help)
    language_help = say(message("The language of the publication, such as nl or en."))
    made.add_argument("--language", default="nl", metavar=say(message("LANGUAGE")), help=language_help)
    columns_help = say(message("The columns of a page, 3 or 4."))
    made.add_argument("--columns", type=int, default=4, choices=(3, 4), help=columns_help)


def _add_export(add: _Add, say: _Say) -> None:
    def export_(wish: Namespace, terminal: Terminal) -> int:
        from redactie.cli.commands.export import Wishes, export, split
        from redactie.export.order import typed_folder

        formats = None if wish.to is None else split(wish.to)
        folder = typed_folder(str(wish.out))
        wishes = Wishes(folder, formats, split(wish.articles), ("html",) if wish.html_folder else (), wish.preset)
        return export(wish.path, wishes, terminal)

    made = add("export", message("Write an issue as Word file, web page and PDF."), export_)
    path_help = say(message("A publication (its newest issue), an issue or an article."))
    made.add_argument("path", type=Path, metavar=say(message("PATH")), help=path_help)
    to_help = say(message("The formats, with commas between them; all of them if you do not say."))
    made.add_argument("--to", metavar=say(message("FORMATS")), help=to_help)
    out_help = say(message("The folder for the files; it is made if it is not there."))
    made.add_argument("--out", type=Path, default=Path(), metavar=say(message("DIR")), help=out_help)
    articles_help = say(message("Only these articles: their file names without .md, with commas between them."))
    made.add_argument("--articles", default="", metavar=say(message("ARTICLES")), help=articles_help)
    folder_help = say(message("Write the web page as a folder with its pictures beside it."))
    preset_help = say(
        message("How the PDF is finished: drukker (for a press), kantoor (as you see it) or scherm (small).")
    )
    made.add_argument("--preset", default=DEFAULT_PRESET, metavar=say(message("PRESET")), help=preset_help)
    made.add_argument("--html-folder", action="store_true", help=folder_help)


def _add_check(add: _Add, say: _Say) -> None:
    def check_(wish: Namespace, terminal: Terminal) -> int:
        from redactie.cli.commands.check import check

        return check(wish.path, terminal)

    help_text = message("List what is wrong with an issue. Exit code 0: nothing; 1: something; 2: it cannot be read.")
    made = add("check", help_text, check_)
    path_help = say(message("A publication (its newest issue), an issue or an article."))
    made.add_argument("path", type=Path, metavar=say(message("PATH")), help=path_help)
