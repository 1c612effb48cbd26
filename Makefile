# The two commands of a newcomer are `make demo` and `make test`; both install what they need into .venv.

# The first of these that is new enough is taken; or name one: make demo PYTHON=/path/to/python3.12
PYTHON ?= python3 python3.14 python3.13 python3.12 python3.11
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
PIP_FAILED := echo 'pip could not install it; its reason is above. If this machine is offline, connect it and run make again.'; exit 1

# The tests start a hundred programs, and each of them would compile everything again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-fast format check lint types contracts pytest codegen-check wheel-check golden bundle docs bench mutants lock addresses release-check clean

help: ## Show this list
	@echo 'Start with: make demo'
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

demo: $(VENV)/.demo ## See an MCP client ask about a simulated account; the first time it installs into .venv
	@$(BIN)/python -m bezant_mcp demo

test: check codegen-check wheel-check pytest ## Run everything that must pass, as CI does

setup: $(VENV)/.installed ## Install everything that developers need into .venv

# A link to a Python that is gone counts as missing, and everything is installed again.
$(BIN)/python:
	@found=; old=; for each in $(PYTHON); do \
	  "$$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { found="$$each"; break; }; \
	  old="$$old$$("$$each" -c 'import sys; print(", and %s is Python %d.%d" % (sys.argv[1], *sys.version_info[:2]))' "$$each" 2>/dev/null)"; \
	done; \
	if test -z "$$found"; then \
	  echo "bezant-mcp needs Python 3.11 or newer$$old."; \
	  echo 'Install one (https://www.python.org/downloads/), or name it: make demo PYTHON=/path/to/python3.12'; exit 1; \
	fi; \
	"$$found" -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "$$found cannot make a virtual environment: a part of Python is missing."; \
	  echo "On Debian and Ubuntu: sudo apt install $$("$$found" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"; exit 1; \
	}; \
	"$$found" -m venv --clear $(VENV)

# Without bytecode: what is used is compiled at the first start, and that is a fifth of it.
$(VENV)/.demo: pyproject.toml $(BIN)/python
	@echo 'Installing bezant-mcp into $(VENV): about 20 seconds and 75 MB ...'
	@$(PIP) --no-compile --editable '.[pretty]' || { $(PIP_FAILED); }
	@touch $@

$(VENV)/.installed: pyproject.toml $(BIN)/python
	@echo 'Installing bezant-mcp and the tools of its developers into $(VENV): about two minutes and 700 MB ...'
	@$(PIP) --editable '.[dev]' || { $(PIP_FAILED); }
	@touch $(VENV)/.demo $@

check: lint types contracts ## Check format, style, types and imports

format: setup ## Format the hand-written code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: setup ## Check format and style
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: setup ## Check the types with mypy
	$(BIN)/mypy

contracts: setup ## Check which module imports which
	$(BIN)/lint-imports

pytest: setup ## Run all tests and nothing else
	$(BIN)/pytest -n auto --dist worksteal

test-fast: setup ## Run the tests that take a minute in all: none starts programs, generates code, draws or waits
	$(BIN)/pytest -n auto --dist worksteal -q -m "not slow and not real_time"

codegen-check: setup ## Check that generated_client/ is what ./codegen.sh makes
	./codegen.sh --check

wheel-check: setup ## Build the wheel, install it into an empty environment and use it
	$(BIN)/python tests/wheel_check.py

# The list of tools comes first: servers are built from it, and so what the other files tell.
golden: setup ## Rewrite every golden file and every generated page from what the code does
	$(BIN)/pytest -q -n 0 -m golden --rewrite-golden tests/server/test_schemas.py $$(grep -rl --include="*.py" pytest.mark.golden tests)

bundle: setup ## Build the MCPB bundle for Claude Desktop and check it (needs npx)
	$(BIN)/python packaging/bundle.py

docs: setup ## Build the documentation into build/docs; a warning is an error
	$(BIN)/mkdocs build --strict --quiet

bench: setup ## Measure start-up, calls, positions and tokens; write benchmarks/README.md
	$(BIN)/python -m benchmarks

mutants: setup ## Change the code that users trust, token by token, and list what no test notices; takes hours (MODULES="money")
	@test -x $(BIN)/mutmut || $(PIP) --editable '.[mutants]'
	$(BIN)/python -m benchmarks.mutants $(MODULES)

lock: setup ## Renew uv.lock and packaging/uv.txt: the version and hash of every package that is installed
	@$(PIP) --require-hashes --requirement packaging/uv.txt
	$(BIN)/uv lock --quiet --upgrade
	$(BIN)/uv export --quiet --frozen --only-group lock --no-annotate --no-header --output-file packaging/uv.txt

addresses: setup ## Write the address of the repository, from pyproject.toml, into every file that shows it
	$(BIN)/python packaging/addresses.py write

release-check: setup ## Say what is missing before a release (docs/releasing.md)
	@$(BIN)/python packaging/release_check.py

clean: ## Remove everything that was installed or built
	rm -rf $(VENV) build dist mutants .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
