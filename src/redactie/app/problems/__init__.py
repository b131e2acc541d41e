"""The findings about the issue: what the store met and what the checks say."""
