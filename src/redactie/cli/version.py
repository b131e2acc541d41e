"""The program's version."""


def version_line() -> str:
    """Return the name and the version of the program."""
    from importlib.metadata import version

    return f"redactie {version('redactie')}"
