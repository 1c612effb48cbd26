#!/bin/sh
# IBKR's published document -> openapi/client-portal.json -> generated_client/. Try --help.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
start=$PWD
cd "$here"
[ -x .venv/bin/python ] || make -s setup >&2
export CODEGEN_START="$start"
exec .venv/bin/python -m openapi.repair "$@"
