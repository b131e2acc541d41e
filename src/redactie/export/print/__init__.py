"""Finishes the PDF of the pages for a press or a screen. Nothing is typeset anew: every word stays where it is."""
