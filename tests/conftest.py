"""What the tests share: a simulated Gateway on a port of its own, a client of it, and the golden files' switch."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import hypothesis
import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST, SPEED, keeps_itself_alive

ROOT = Path(__file__).parent.parent
UPSTREAM = ROOT.parent / "shared" / "upstream"
# How fast a machine invents examples says nothing about the code, and a busy one is slow.
hypothesis.settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("any machine")
# A shell lets what it starts in the background ignore Ctrl+C, and so would every program that is started from here.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-golden",
        action="store_true",
        help="rewrite golden files and generated pages from what the code does",
    )


def pytest_xdist_auto_num_workers() -> int:
    """Two more than there are cores: while one waits for a clock or for another program, another works."""
    return (os.cpu_count() or 1) + 2


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, so that the last worker does not end long after the others."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_collection_finish() -> None:
    """Take all that was collected out of the garbage collector's hands, which would walk it again in every test.

    It also begins later: tests make much that lives on.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture(autouse=True, scope="session")
def runtime_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Where servers of a test meet beside their state folder, so that nothing is left on the machine."""
    os.environ["XDG_RUNTIME_DIR"] = str(tmp_path_factory.mktemp("runtime"))
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def scenario() -> str:
    """What the simulated Gateway of a test starts as; tests override it by parametrisation."""
    return "ready"


@pytest.fixture
async def simulated(scenario: str) -> AsyncIterator[SimulatedGateway]:
    async with SimulatedGateway(scenario, speed=SPEED, own_tickle=keeps_itself_alive(scenario)) as simulated:
        yield simulated


@pytest.fixture
def settings(simulated: SimulatedGateway, tmp_path: Path) -> Settings:
    return Settings(gateway_url=simulated.url, state_dir=tmp_path / "state")


@pytest.fixture
async def gateway(settings: Settings) -> AsyncIterator[Gateway]:
    async with Gateway(settings, limits=FAST) as gateway:
        yield gateway
