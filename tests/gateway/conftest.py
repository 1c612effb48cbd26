"""What the tests of the Gateway's transports share: a shared state in a file, and its clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bezant_mcp.state.sqlite import StoreFile
from tests.support.watch import Watch


@pytest.fixture
def watch() -> Watch:
    """The clock of the shared state."""
    return Watch()


@pytest.fixture
async def store(tmp_path: Path, watch: Watch) -> AsyncIterator[StoreFile]:
    store = StoreFile(tmp_path / "state.sqlite3", watch)
    yield store
    await store.aclose()
