"""Run openapi-python-client with the data of our templates as names that all of them know.

Run as ``python run_generator.py DATA ARGUMENTS...`` in a process of its own. A template that imported the data would
build all of it once more for each operation.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from jinja2.defaults import DEFAULT_NAMESPACE
from openapi_python_client.cli import app

if __name__ == "__main__":
    DEFAULT_NAMESPACE["DATA"] = json.loads(Path(sys.argv.pop(1)).read_text(encoding="utf-8"))
    app()
