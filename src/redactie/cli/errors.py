"""What can be wrong with what the user asked for."""

from redactie.model.errors import RedactieError


class UsageError(RedactieError):
    """The command line cannot be carried out as it was given."""
