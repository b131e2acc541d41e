"""The tokens as a Qt palette, for everything that the style sheet does not name."""

from PySide6.QtGui import QPalette

from redactie.app.look.tokens import Colours

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def palette_of(colours: Colours) -> QPalette:
    """Return the palette of a scheme."""
    palette = QPalette()
    roles = {
        _Role.Window: colours.panel,
        _Role.WindowText: colours.ink,
        _Role.Base: colours.field,
        _Role.AlternateBase: colours.panel,
        _Role.Text: colours.ink,
        _Role.PlaceholderText: colours.faint,
        _Role.Button: colours.panel,
        _Role.ButtonText: colours.ink,
        _Role.BrightText: colours.danger,
        _Role.ToolTipBase: colours.paper,
        _Role.ToolTipText: colours.ink,
        _Role.Highlight: colours.accent,
        _Role.HighlightedText: colours.on_accent,
        _Role.Accent: colours.accent,
        _Role.Link: colours.accent,
        _Role.LinkVisited: colours.accent,
        _Role.Light: colours.paper,
        _Role.Midlight: colours.line,
        _Role.Mid: colours.line_strong,
        _Role.Dark: colours.line_strong,
        _Role.Shadow: colours.shadow,
    }
    for role, colour in roles.items():
        palette.setColor(role, colour)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(_Group.Disabled, role, colours.faint)
    palette.setColor(_Group.Disabled, _Role.Highlight, colours.line_strong)
    return palette
