# The two commands of a newcomer are `make demo` and `make test`; both install what they need into .venv.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin

# The tests start a hundred programs, and each of them would compile everything anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-fast format check lint types contracts pytest codegen-check wheel-check golden bundle docs bench mutants lock clean

help: ## Show what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: $(VENV)/.installed ## Install the project and its tools into .venv

$(VENV)/.installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11"; exit 1; }
	@echo 'Installing the project and its tools into $(VENV), which takes a minute or two ...'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: setup ## Watch an MCP client read a simulated account
	@$(BIN)/bezant-mcp demo

test: check codegen-check wheel-check pytest ## Everything that must pass, as CI runs it

check: lint types contracts ## Format, lint, types and import contracts

format: setup ## Format the hand-written code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: setup
	$(BIN)/mypy

contracts: setup
	$(BIN)/lint-imports

pytest: setup
	$(BIN)/pytest -n auto --dist worksteal

test-fast: setup ## The tests that take a minute: none that starts programs, generates code, draws or waits in real time
	$(BIN)/pytest -n auto --dist worksteal -q -m "not slow and not real_time"

codegen-check: setup
	./codegen.sh --check

wheel-check: setup ## Build the wheel, install it into an empty environment and start it
	$(BIN)/python tests/wheel_check.py

# The list of tools comes first: servers are built from it, and so what the other files tell.
golden: setup ## Rewrite every golden file and every generated page from what the code does
	$(BIN)/pytest -q -n 0 -m golden --rewrite-golden tests/server/test_schemas.py $$(grep -rl --include="*.py" pytest.mark.golden tests)

bundle: setup ## Build the MCPB bundle for Claude Desktop and check it (needs npx)
	$(BIN)/python packaging/bundle.py

docs: setup ## Build the documentation into build/docs; a warning is an error
	$(BIN)/mkdocs build --strict --quiet

bench: setup ## Measure start-up, calls, positions and tokens against floors; writes benchmarks/README.md
	$(BIN)/python -m benchmarks

mutants: setup ## Change the code that users trust, one token at a time, and list what no test notices: hours; or MODULES="money gateway/guard"
	@test -x $(BIN)/mutmut || $(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[mutants]'
	$(BIN)/python -m benchmarks.mutants $(MODULES)

lock: setup ## Renew uv.lock and packaging/uv.txt: every version, with its hash, of what workflows, image and bundle install
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement packaging/uv.txt
	$(BIN)/uv lock --quiet --upgrade
	$(BIN)/uv export --quiet --frozen --only-group lock --no-annotate --no-header --output-file packaging/uv.txt

clean: ## Remove everything that was installed or built
	rm -rf $(VENV) build dist mutants .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
