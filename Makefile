# `make run` and `make test` set up what they need, on a fresh machine too.
PYTHON := .venv/bin/python

.PHONY: run test check bench screenshots setup-run setup-test

setup-run:
	packaging/setup.sh run

setup-test:
	packaging/setup.sh test

run: setup-run
	packaging/run-sample.sh

check: setup-test
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/pyright
	PYTHONPATH=src .venv/bin/lint-imports

test: check
	$(PYTHON) -m pytest -n auto

bench: setup-test
	$(PYTHON) -m tests.benchmarks

screenshots: setup-test
	packaging/screenshots.sh
