# Everything here needs only python3 (3.11 or later, with pip and venv) on the machine.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.made-from-the-lock

.PHONY: env run test lint format bench eval lock languages audit clean

env: $(STAMP)

$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

run: env
	@$(BIN)/python -m compileall -q bot cogs storage
	$(BIN)/python -m bot run

test: lint
	$(BIN)/python -m coverage erase
	$(BIN)/python -m pytest -n auto --cov --cov-report= $(ARGS)
	$(BIN)/python -m coverage report --include='bot/domain/*,bot/edit/*,bot/publish/*' --fail-under=100
	$(BIN)/python -m coverage report --fail-under=90

lint: env
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: env
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: env
	$(BIN)/python -m tests.bench

eval: env
	$(BIN)/python -m tests.eval $(SETS)

# Needs uv; the file it writes names no package index. Extras stay in it: pip takes `coverage[toml]`, where only `coverage`
# is pinned, for something without a version, and refuses it on the day that a newer one is published.
lock:
	uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --no-strip-extras --quiet --output-file requirements.lock

# After a change of the bot's own words: take them into the catalogs, and compile these (docs/languages.md).
languages: env
	PYTHONPATH=. $(BIN)/pybabel extract -F bot/languages/babel.cfg --no-location --sort-output --no-wrap -o $(VENV)/messages.pot .
	$(BIN)/pybabel update -D parallax -i $(VENV)/messages.pot -d bot/languages/catalogs --no-wrap --no-fuzzy-matching --ignore-obsolete
	$(BIN)/pybabel compile -D parallax -d bot/languages/catalogs

audit: env
	$(BIN)/pip-audit --require-hashes -r requirements.lock

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
