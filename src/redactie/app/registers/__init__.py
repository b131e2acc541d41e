"""The registers of authors and themes."""
