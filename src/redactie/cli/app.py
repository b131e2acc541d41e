"""The commands and their options, as typer reads them: each loads its module when it runs, and calls it."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from redactie.cli.speech import Speech
from redactie.cli.terminal import Terminal
from redactie.model.message import message


def build_app(speech: Speech, terminal: Terminal) -> typer.Typer:
    """Return the command line with its help in the user's language."""
    app = typer.Typer(
        name="redactie",
        help=speech.say(message("Redactie makes a newsletter: write it, see its pages, export it.")),
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode="rich" if sys.stdout.isatty() else None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    _add_main(app, speech)
    _add_window(app, speech, terminal)
    _add_new(app, speech, terminal)
    _add_export(app, speech, terminal)
    _add_check(app, speech, terminal)
    return app


def _add_main(app: typer.Typer, speech: Speech) -> None:
    version = speech.say(message("Show the version and stop."))

    @app.callback(invoke_without_command=True)
    def main(  # pyright: ignore[reportUnusedFunction]
        show_version: Annotated[bool, typer.Option("--version", help=version)] = False,
    ) -> None:
        if show_version:
            from redactie.cli.version import version_line

            typer.echo(version_line())
            raise typer.Exit


def _add_window(app: typer.Typer, speech: Speech, terminal: Terminal) -> None:
    path_help = speech.say(message("A publication, an issue or an article."))
    folder_help = speech.say(message("Where the copy goes; in your documents if you do not say."))
    show_help = speech.say(message("Show the copy in the window, or only make it."))

    @app.command("open", help=speech.say(message("Open the window.")))
    def open_(path: Annotated[Path | None, typer.Argument(help=path_help)] = None) -> None:  # pyright: ignore[reportUnusedFunction]
        from redactie.cli.commands.window import open_window

        raise typer.Exit(open_window(path))

    @app.command(
        "demo", help=speech.say(message("Make a copy of the sample publication to try things out, and open it."))
    )
    def demo_(  # pyright: ignore[reportUnusedFunction]
        folder: Annotated[Path | None, typer.Argument(metavar="DIR", help=folder_help)] = None,
        show: Annotated[bool, typer.Option("--open/--no-open", help=show_help)] = True,
    ) -> None:
        from redactie.cli.commands.window import demo

        raise typer.Exit(demo(folder, terminal, show=show))


def _add_new(app: typer.Typer, speech: Speech, terminal: Terminal) -> None:
    path_help = speech.say(message("The folder of the publication; it is made, and must be empty if it is there."))
    name_help = speech.say(message("The name of the publication; that of the folder if you do not say."))
    language_help = speech.say(message("The language of the publication, such as nl or en."))
    columns_help = speech.say(message("The columns of a page, 3 or 4."))

    @app.command("new", help=speech.say(message("Start a publication with a first issue.")))
    def new_(  # pyright: ignore[reportUnusedFunction]
        path: Annotated[Path, typer.Argument(help=path_help)],
        name: Annotated[str, typer.Option(help=name_help)] = "",
        language: Annotated[str, typer.Option(help=language_help)] = "nl",
        columns: Annotated[int, typer.Option(min=3, max=4, help=columns_help)] = 4,
    ) -> None:
        from redactie.cli.commands.new import new

        raise typer.Exit(new(path, terminal, name=name, language=language, columns=columns))


def _add_export(app: typer.Typer, speech: Speech, terminal: Terminal) -> None:
    path_help = speech.say(message("A publication (its newest issue), an issue or an article."))
    to_help = speech.say(message("The formats, with commas between them."))
    out_help = speech.say(message("The folder for the files; it is made if it is not there."))
    articles_help = speech.say(message("Only these articles: their file names without .md, with commas between them."))
    folder_help = speech.say(message("Write the web page as a folder with its pictures beside it."))

    @app.command("export", help=speech.say(message("Write an issue as Word file, web page and PDF.")))
    def export_(  # pyright: ignore[reportUnusedFunction]
        path: Annotated[Path, typer.Argument(help=path_help)],
        to: Annotated[str, typer.Option(help=to_help)] = "docx,html,pdf",
        out: Annotated[Path, typer.Option(metavar="DIR", help=out_help)] = Path(),
        articles: Annotated[str, typer.Option(help=articles_help)] = "",
        html_folder: Annotated[bool, typer.Option("--html-folder", help=folder_help)] = False,
    ) -> None:
        from redactie.cli.commands.export import Wishes, export, split

        wishes = Wishes(split(to), out, split(articles), html_folder)
        raise typer.Exit(export(path, wishes, terminal))


def _add_check(app: typer.Typer, speech: Speech, terminal: Terminal) -> None:
    path_help = speech.say(message("A publication (its newest issue), an issue or an article."))
    command_help = message(
        "List what is wrong with an issue. Exit code 0: nothing; 1: something; 2: it cannot be read."
    )

    @app.command("check", help=speech.say(command_help))
    def check_(path: Annotated[Path, typer.Argument(help=path_help)]) -> None:  # pyright: ignore[reportUnusedFunction]
        from redactie.cli.commands.check import check

        raise typer.Exit(check(path, terminal))
