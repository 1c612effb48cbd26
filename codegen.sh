#!/bin/sh
# IBKR's published document -> openapi/client-portal.json -> generated_client/. Try --help.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ -x "$here/.venv/bin/python" ] || make -s -C "$here" setup >&2
# -P: a folder named openapi where the caller stands is not ours.
PYTHONPATH="$here" exec "$here/.venv/bin/python" -P -m openapi.repair "$@"
