"""What the tests of the Gateway's transports share: a shared state in a file, and its clock."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bezant_mcp.gateway.loop_thread import LoopThread
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.state.sqlite import StoreFile
from tests.support.fast_limits import SPEED
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


@pytest.fixture
def served() -> Iterator[SimulatedGateway]:
    """A simulated Gateway whose event loop is in another thread than those who ask."""
    thread = LoopThread()
    simulated = SimulatedGateway("ready", speed=SPEED)
    thread.wait_for(simulated.__aenter__())
    yield simulated
    thread.wait_for(simulated.__aexit__(None, None, None))
    thread.close()
