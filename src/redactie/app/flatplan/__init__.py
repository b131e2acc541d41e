"""The flatplan: all pages small, in spreads, with the places of the articles on them to move about."""
