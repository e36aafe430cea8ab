# make run: the bot with a sample neighbourhood.  make test: every test this machine can run.
# Both need nothing but python3 (3.11 or newer) and make; `make` alone lists the rest.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
DATA ?= data
ARGS ?=
UV := $(shell command -v uv 2>/dev/null)
LOCKS := requirements.lock requirements-dev.lock
EXTRAS := $(addprefix --extra ,fast postgres redis telegram wechaty)
LOCK := --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	--no-emit-index-url --no-emit-find-links --quiet

.DEFAULT_GOAL := help
.PHONY: help run run-scaled test check bench soak release-check lock clean

help:
	@echo "make run    start the bot with a sample neighbourhood, data in $(DATA)/ (Ctrl-C ends it)"
	@echo "make run-scaled  the same as many processes: PostgreSQL, Redis, two workers, playground, console; data is thrown away"
	@echo "make test   run every test this machine can run; ARGS='-k tickets' picks some"
	@echo "make check  format, lint, types, import contracts"
	@echo "make bench  measure, and write docs/performance.md; ARGS='short p99 peers' takes less, and some sections"
	@echo "make soak   kill the bot two hundred times on each real wire, and count (ARGS='wechat 50')"
	@echo "make release-check  every promise in its long form, some five hours (ARGS=60: in so many minutes; ARGS='20 r3 p1': some)"
	@echo "make lock   bring the lock files up to date (needs uv; UPGRADE=1 takes newer versions)"
	@echo "make clean  remove $(VENV) and every cache; data stays"

run: $(VENV)/.ready-run
	@exec $(BIN)/jinlin run --sample --data $(DATA)

run-scaled: $(VENV)/.ready-run
	@exec $(BIN)/python -m benchmarks.scaled

test: $(VENV)/.ready-dev
	@$(BIN)/pytest -n auto --dist loadfile -rfEs $(ARGS)

check: $(VENV)/.ready-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.ready-dev
	$(BIN)/python -m benchmarks $(ARGS)

soak: $(VENV)/.ready-dev
	$(BIN)/python -m tests.soak $(ARGS)

release-check: $(VENV)/.ready-dev
	$(BIN)/python -m tests.release $(ARGS)

lock:
	@[ -n "$(UV)" ] || { echo "make lock 需要 uv / needs uv: pip install uv" >&2; exit 1; }
	$(UV) pip compile $(LOCK) $(if $(UPGRADE),--upgrade) $(EXTRAS) pyproject.toml -o requirements.lock
	$(UV) pip compile $(LOCK) $(if $(UPGRADE),--upgrade) -c requirements.lock \
		$(EXTRAS) --extra train --extra test pyproject.toml -o requirements-dev.lock

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .ruff_cache .mypy_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.ready-run: requirements.lock
$(VENV)/.ready-dev: requirements-dev.lock
$(VENV)/.ready-%: pyproject.toml | $(VENV)/pyvenv.cfg
	@echo "正在安装依赖 / installing ($(filter $(LOCKS),$^)) …"
	@$(call install,--require-hashes -r $(filter $(LOCKS),$^))
	@$(call install,--no-deps -e .)
	@touch $@

# uv where it is there (fast); pip where it is not, or where only pip knows the way to the packages.
define install
{ [ -n "$(UV)" ] && "$(UV)" pip install --quiet --python $(BIN)/python $(1); } || \
	$(BIN)/python -m pip install -qq --disable-pip-version-check $(1)
endef

$(VENV)/pyvenv.cfg:
	@for python in $(PYTHON) python3.13 python3.12 python3.11; do \
		"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && found=$$python && break; \
	done; \
	if [ -z "$$found" ]; then \
		echo "需要 Python 3.11 或更新 / needs Python 3.11 or newer; here: $$($(PYTHON) --version 2>&1)" >&2; exit 1; \
	fi; \
	if ! "$$found" -c 'import venv, ensurepip' 2>/dev/null && [ -z "$(UV)" ]; then \
		echo "缺少 venv / venv is missing. Debian, Ubuntu: apt install python3-venv" >&2; exit 1; \
	fi; \
	{ [ -n "$(UV)" ] && "$(UV)" venv --quiet --seed --clear --python "$$found" $(VENV); } || "$$found" -m venv --clear $(VENV)
