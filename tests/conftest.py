"""What the tests share: a simulated Gateway on a port of its own, a client of it, and the golden files' switch."""

from __future__ import annotations

import gc
import os
from collections.abc import AsyncIterator
from pathlib import Path

import hypothesis
import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST, SPEED

ROOT = Path(__file__).parent.parent
UPSTREAM = ROOT.parent / "shared" / "upstream"
# How fast a machine invents examples says nothing about the code, and a busy one is slow.
hypothesis.settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("any machine")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-golden",
        action="store_true",
        help="rewrite golden files and generated pages from what the code does",
    )


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: while one waits for a clock, another works."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_finish() -> None:
    """Take all that was collected out of the garbage collector's hands: it would walk it again during every test."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def scenario() -> str:
    """What the simulated Gateway of a test starts as; tests override it by parametrisation."""
    return "ready"


@pytest.fixture
async def simulated(scenario: str) -> AsyncIterator[SimulatedGateway]:
    async with SimulatedGateway(scenario, speed=SPEED) as simulated:
        yield simulated


@pytest.fixture
def settings(simulated: SimulatedGateway, tmp_path: Path) -> Settings:
    return Settings(gateway_url=simulated.url, state_dir=tmp_path / "state")


@pytest.fixture
async def gateway(settings: Settings) -> AsyncIterator[Gateway]:
    async with Gateway(settings, limits=FAST) as gateway:
        yield gateway
