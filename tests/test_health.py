"""Health names the layer that fails and the one next step, whatever form the fault takes."""

from __future__ import annotations

import pytest

from bezant_mcp import Gateway
from bezant_mcp.session import fetch_status
from bezant_mcp.simulator import SimulatedGateway

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("scenario", "layer", "code"),
    [
        ("ready", "ready", ""),
        ("down", "gateway_down", "GATEWAY_DOWN"),
        ("airplay", "not_a_gateway", "NOT_A_GATEWAY"),
        ("access-denied", "not_a_gateway", "NOT_A_GATEWAY"),
        ("logged-out", "not_logged_in", "LOGIN_NEEDED"),
        ("logged-out-text", "not_logged_in", "LOGIN_NEEDED"),
        ("logged-out-html", "not_logged_in", "LOGIN_NEEDED"),
        ("logged-out-redirect", "not_logged_in", "LOGIN_NEEDED"),
        ("logged-out-no-session", "not_logged_in", "LOGIN_NEEDED"),
        ("no-brokerage", "brokerage_missing", "BROKERAGE_DOWN"),
        ("not-connected", "brokerage_missing", "BROKERAGE_DOWN"),
        ("competing", "competing", "COMPETING"),
        ("competing-authenticated", "competing", "COMPETING"),
        ("maintenance-500", "unknown", "IBKR_UNAVAILABLE"),
        ("maintenance-503", "unknown", "IBKR_UNAVAILABLE"),
    ],
)
async def test_health_names_the_layer_that_fails(
    gateway: Gateway, simulated: SimulatedGateway, layer: str, code: str
) -> None:
    status = await fetch_status(gateway)
    assert (status.layer, status.error_code) == (layer, code)
    assert bool(status.next_step) == (layer != "ready")
    assert simulated.counts()["writes"] == 0
