"""What can go wrong on the way to pages."""

from redactie.model.errors import RedactieError


class LayoutError(RedactieError):
    """A house style cannot be used or an edition cannot be typeset."""
