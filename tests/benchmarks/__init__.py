"""Timings against the budgets of the design and against peers; `make bench` runs them. They are not tests."""
