"""Run openapi-python-client with the data of our templates as names that all of them know.

Run as ``python run_generator.py DATA ARGUMENTS...`` in a process of its own. A template that imported the data would
build all of it once more for each operation.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

from jinja2.defaults import DEFAULT_NAMESPACE
from openapi_python_client.cli import app

if __name__ == "__main__":
    # Written a moment ago by generate.py, in a folder of its own; unlike JSON it keeps tuples.
    DEFAULT_NAMESPACE["DATA"] = pickle.loads(Path(sys.argv.pop(1)).read_bytes())  # noqa: S301 - our own file
    app()
