"""The list of the issue's articles in print order."""
