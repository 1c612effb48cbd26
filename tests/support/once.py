"""What is made once for all workers of a test run, because it takes long to make."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

LONGEST_SECONDS = 240.0


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """The folder that the first worker to ask has filled; the others wait for it.

    Raises:
        AssertionError: it could not be filled, here or elsewhere.
    """
    base = factory.getbasetemp()
    # A worker's own folder stands in that of the whole run.
    root = base.parent if base.name.startswith("popen-") else base
    folder, done, failed = (root / f"{name}{end}" for end in ("", ".done", ".failed"))
    try:
        folder.mkdir()
    except FileExistsError:
        give_up = time.monotonic() + LONGEST_SECONDS
        while not done.exists():
            assert not failed.exists(), f"{name} could not be made; see the worker that tried"
            assert time.monotonic() < give_up, f"{name} was not made within {LONGEST_SECONDS:g} s"
            time.sleep(0.1)
        return folder
    try:
        make(folder)
    except BaseException:
        failed.touch()
        raise
    done.touch()
    return folder
