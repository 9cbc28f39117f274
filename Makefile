# Aurora-X. On a fresh clone with Node 20 or newer, `make demo` and `make test` set up everything themselves.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
unexport NODE_OPTIONS

CLI := node dist/cli/index.js
READY := node_modules/.ready

.PHONY: help demo test build lint bench clean spec-fast pipeline orchestrate-ci

help: ## What there is to make
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

# npm brings Node 24 with it (devDependency node@24); everything below runs on that one. Not npm ci: it refuses a
# lockfile that leaves out optional packages of other platforms, which a registry may not have.
$(READY): package-lock.json
	@echo "• installing the toolchain (a minute or two, only when package-lock.json changed)"
	@npm install --no-save --no-audit --no-fund --loglevel=error
	@node -e 'if (+process.versions.node.split(".")[0] < 24) { console.error("Node 24 was not installed; allow the install script of the package node"); process.exit(1) }'
	@touch $@

demo: $(READY) ## Watch the whole loop: tracker, checks, issues, pull request, weekly report. DEMO_KEEP=1 leaves it up
	@node scripts/demo/index.ts

test: $(READY) ## Everything CI checks: lint, types, generated text, dist, tests
	@npm run --silent verify

build: $(READY) ## Rebuild dist/, schemas and reference
	@npm run --silent build && npm run --silent generate

lint: $(READY) ## Formatting, lint, architecture, dead code, types
	@npm run --silent lint

bench: $(READY) ## Measure against peers and write bench/RESULTS.md
	@npm run --silent bench

spec-fast: $(READY) ## The fast path of a pull request: one small spec
	@AURORA_FAST=1 $(CLI) spec --input samples/fast_spec.yaml

pipeline: $(READY) ## The full nightly path: T01 to T07 over configs/pipeline.yaml
	@AURORA_FULL=1 $(CLI) pipeline --config configs/pipeline.yaml

orchestrate-ci: $(READY) ## Run all checks without a terminal, with strict exit codes
	@AURORA_CI=1 $(CLI) orchestrate --non-interactive --fail-on-error

clean: ## Remove what was made (not dist/, which is committed)
	@rm -rf lib coverage .cache demo-out spec_runs logs reports .stryker-tmp
