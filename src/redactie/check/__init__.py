"""Findings about an issue: small rules in an ordered list."""
