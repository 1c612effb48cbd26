"""The state of the session for a person: which layer fails, what still works, and the next step."""

from __future__ import annotations

from typing import Literal

from bezant_client import api

from bezant_mcp.answers import SourcedModel, moment
from bezant_mcp.errors import BezantError, BrokerageDown, Competing, GatewayDown, LoginNeeded, NotAGateway
from bezant_mcp.gateway import Gateway
from bezant_mcp.session.keep_alive import tickle

PORTFOLIO = "accounts, summaries, positions, cash, performance and conid look-ups"
BROKERAGE = "quotes, price history, orders, trades and option chains"
NOT_SHARED = "; slowly and without rate-limited requests, as pacing is not shared with other processes"
Layer = Literal["ready", "gateway_down", "not_a_gateway", "not_logged_in", "brokerage_missing", "competing", "unknown"]
# What a fault says of the layer that fails; the first that fits.
LAYERS: tuple[tuple[type[BezantError], Layer], ...] = (
    (GatewayDown, "gateway_down"),
    (NotAGateway, "not_a_gateway"),
    (LoginNeeded, "not_logged_in"),
    (Competing, "competing"),
    (BrokerageDown, "brokerage_missing"),
)


class Health(SourcedModel):
    """The layers of the session, from the outside in; ``complete`` is false if the failing one is unknown."""

    layer: Layer
    gateway: bool | None = None
    logged_in: bool | None = None
    brokerage_session: bool | None = None
    competing: bool | None = None
    works: str
    problem: str | None = None
    code: str | None = None
    next_step: str | None = None
    gateway_url: str

    @property
    def detail(self) -> str:
        """An older name of ``problem``; empty when ready."""
        return self.problem or ""

    @property
    def error_code(self) -> str:
        """An older name of ``code``; empty when ready."""
        return self.code or ""


async def health(gateway: Gateway) -> Health:
    """Check whether IBKR can be reached, and what to do if not.

    Returns the layer of the session that fails, what still works and the next step; never raises for such a fault. A
    layer is None where an outer one hides it. Sends one request, or two.
    """
    fault = await session_fault(gateway)
    known = gateway.session_state
    layer: Layer = "ready"
    if fault is not None:
        layer = next((name for kind, name in LAYERS if isinstance(fault, kind)), "unknown")
    opened = "; this server opened the brokerage session, as configured" if known.opened_here else ""
    for_now = f"{PORTFOLIO}, until the Gateway logs out within a minute" if known.lost else PORTFOLIO
    works = {
        "ready": f"everything: {PORTFOLIO}; {BROKERAGE}{opened}",
        "competing": for_now,
        "brokerage_missing": for_now,
    }
    return Health(
        as_of=moment(gateway.now()),
        source="brokerage" if known.brokerage else "portfolio",
        complete=layer != "unknown",
        layer=layer,
        gateway=known.process,
        logged_in=known.login,
        brokerage_session=known.brokerage,
        competing=known.competing,
        works=works.get(layer, "nothing") + (NOT_SHARED if gateway.store.alone else ""),
        problem=(fault.what or None) if fault else None,
        code=(fault.code or None) if fault else None,
        next_step=(fault.next_step or None) if fault else None,
        gateway_url=gateway.settings.origin,
    )


fetch_status = health  # its older name


async def session_fault(gateway: Gateway) -> BezantError | None:
    """What keeps IBKR from answering everything; what its answers say is learnt by the session on their way."""
    known = gateway.session_state
    try:
        await gateway.ask(api.session.get_status.asyncio_detailed(client=gateway.client))
        if known.brokerage is False:
            # auth/status is answered without a login too, so only the portal side can say whether there is one.
            await tickle(gateway)
    except BezantError as error:
        return error
    return known.brokerage_fault() if known.brokerage is False else None
