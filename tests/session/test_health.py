"""Health names the layer that fails and the one next step, whatever form the fault takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.errors import BadSetting
from bezant_mcp.session import health
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST, SPEED

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
    status = await health(gateway)
    assert (status.layer, status.error_code) == (layer, code)
    assert bool(status.next_step) == (layer != "ready")
    assert status.complete is (layer != "unknown")
    assert status.source == ("brokerage" if layer == "ready" else "portfolio")
    assert simulated.counts()["writes"] == 0


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
async def test_airplay_is_recognised_although_it_speaks_no_tls(name: str) -> None:
    async with SimulatedGateway("airplay", speed=SPEED) as airplay:
        url = airplay.url.replace("127.0.0.1", name)
        assert url.startswith("https://")
        async with Gateway(Settings(gateway_url=url), limits=FAST) as gateway:
            status = await health(gateway)
    assert "AirPlay" in status.detail
    assert status.next_step is not None
    assert "Turn off AirPlay Receiver" in status.next_step


async def test_plain_http_to_a_port_for_tls_is_a_matter_of_the_address(simulated: SimulatedGateway) -> None:
    url = simulated.url.replace("https://", "http://")
    async with Gateway(Settings(gateway_url=url), limits=FAST) as gateway:
        status = await health(gateway)
    assert (status.layer, status.error_code) == ("not_a_gateway", "NOT_A_GATEWAY")
    assert status.next_step is not None
    assert "https://" in status.next_step


async def test_a_ca_file_without_a_certificate_is_named(simulated: SimulatedGateway, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_text("no certificate", "ascii")
    async with Gateway(Settings(gateway_url=simulated.url, ca_file=file), limits=FAST) as gateway:
        with pytest.raises(BadSetting, match="does not hold a certificate"):
            _ = gateway.client
