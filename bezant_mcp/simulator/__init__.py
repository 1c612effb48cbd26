"""A simulated Client Portal Gateway with a broker behind it: for tests, demonstrations and benchmarks.

Three rooms: ``wire`` is the way to an endpoint, ``api`` what each endpoint answers, ``world`` what is the case.
Nothing is loaded until it is asked for, so that importing this package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bezant_mcp.simulator.__main__ import run as run
    from bezant_mcp.simulator.gateway import SimulatedGateway as SimulatedGateway
    from bezant_mcp.simulator.world.planted_secrets import PLANTED_SECRETS as PLANTED_SECRETS
    from bezant_mcp.simulator.world.scenarios import SCENARIOS as SCENARIOS

_HOMES = {
    "SimulatedGateway": "gateway",
    "PLANTED_SECRETS": "world.planted_secrets",
    "SCENARIOS": "world.scenarios",
    "run": "__main__",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
