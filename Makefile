# make run: install what running needs and build the timeline of seeds/. make test: install what tests need, run all.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test lock clean

run: $(VENV)/.run
	@"$(BIN)/dateline" run seeds
	@echo
	@"$(BIN)/dateline" timeline --from 2026-03-01 --min-documents 2 | head -n 16

test: $(VENV)/.test
	"$(BIN)/ruff" check .
	"$(BIN)/ruff" format --check .
	"$(BIN)/mypy"
	"$(BIN)/lint-imports" --no-cache
	"$(BIN)/pytest"

# The lock files hold hashes, so that what is installed today is what was tested. pip itself is in them.
$(VENV)/.run: requirements.lock pyproject.toml
	"$(PYTHON)" -m venv "$(VENV)"
	"$(BIN)/python" -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25"
	"$(BIN)/python" -m pip install --quiet --require-hashes -r requirements.lock
	PYTHONWARNINGS=ignore "$(BIN)/python" -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch "$@"

$(VENV)/.test: requirements-test.lock $(VENV)/.run
	"$(BIN)/python" -m pip install --quiet --require-hashes -r requirements-test.lock
	@touch "$@"

lock:
	"$(BIN)/python" -m pip install --quiet uv
	"$(BIN)/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes pyproject.toml -o requirements.lock
	"$(BIN)/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --extra test -c requirements.lock pyproject.toml -o requirements-test.lock

clean:
	rm -rf "$(VENV)" data .pytest_cache .mypy_cache .ruff_cache .hypothesis
