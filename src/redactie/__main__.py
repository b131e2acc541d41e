"""`python -m redactie` is the command line."""

from redactie.cli.main import main

if __name__ == "__main__":
    main()
