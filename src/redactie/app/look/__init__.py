"""How the window looks: tokens, palette, style sheet, fonts and icons, in light and dark."""
