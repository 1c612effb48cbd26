"""The state of the session as a person needs it: which layer fails, what works all the same, and the one next step."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bezant_mcp.errors import BezantError, BrokerageDown, Competing, GatewayDown, LoginNeeded, NotAGateway

if TYPE_CHECKING:
    from datetime import datetime

    from bezant_mcp.gateway import Gateway

log = logging.getLogger(__name__)
PORTFOLIO = "accounts, summaries, positions, cash, performance and conid look-ups"
BROKERAGE = "quotes, price history, orders, trades and option chains"


@dataclass(frozen=True)
class SessionStatus:
    """The layers of the session from the outside in; None where an outer layer hides the inner one.

    Attributes:
        layer: ``ready``, or the layer that fails: ``gateway_down``, ``not_a_gateway``, ``not_logged_in``,
            ``brokerage_missing``, ``competing``, ``unknown``.
        next_step: The one thing that the user can do about it; empty when ready.
        works: What can be asked now.
    """

    layer: str
    gateway: bool | None
    logged_in: bool | None
    brokerage_session: bool | None
    competing: bool | None
    next_step: str
    works: str
    error_code: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Tickled:
    """What a tickle kept alive."""

    logged_in: bool
    brokerage_session: bool | None
    competing: bool | None
    expires_in_seconds: float | None
    as_of: datetime


LAYERS: tuple[tuple[type[BezantError], str], ...] = (
    (GatewayDown, "gateway_down"),
    (NotAGateway, "not_a_gateway"),
    (LoginNeeded, "not_logged_in"),
    (Competing, "competing"),
    (BrokerageDown, "brokerage_missing"),
)


async def fetch_status(gateway: Gateway) -> SessionStatus:
    """Find out which layer fails, with one request, or two where the first leaves it open.

    Never raises for a fault of the session: the fault is the answer.
    """
    fault: BezantError | None = None
    try:
        await ask_brokerage_status(gateway)
    except BezantError as error:
        fault = error
    known = gateway.session
    if fault is None and known.brokerage is False:
        # auth/status is answered without a login too, so only the portal side can say whether there is one.
        try:
            await tickle(gateway)
            fault = known.brokerage_fault() if known.brokerage is False else None
        except BezantError as error:
            fault = error
    layer = "ready" if fault is None else next((name for kind, name in LAYERS if isinstance(fault, kind)), "unknown")
    opened = "; this server opened the brokerage session, as it was asked to" if known.opened_here else ""
    works = {
        "ready": f"everything: {PORTFOLIO}; {BROKERAGE}{opened}",
        "competing": PORTFOLIO,
        "brokerage_missing": PORTFOLIO,
    }
    return SessionStatus(
        layer=layer,
        gateway=known.process,
        logged_in=known.login,
        brokerage_session=known.brokerage,
        competing=known.competing,
        next_step="" if fault is None else fault.next_step,
        works=works.get(layer, "nothing"),
        error_code="" if fault is None else fault.code,
        detail="" if fault is None else fault.what,
    )


async def ask_brokerage_status(gateway: Gateway) -> None:
    """Ask for the state of the brokerage session; what it says is learnt by the session on its way."""
    from bezant_client.api.session import get_status

    await gateway.ask(get_status.asyncio_detailed(client=gateway.client))
    if gateway.session.brokerage:
        gateway.session.note_login(True)


async def tickle(gateway: Gateway) -> Tickled:
    """Keep the session alive. It prolongs a session that lives and revives none.

    Raises:
        LoginNeeded: there is no session to keep alive.
    """
    from bezant_client.api.session import tickle as send_tickle

    reading = await gateway.ask(send_tickle.asyncio_detailed(client=gateway.client))
    expires = getattr(reading.value, "sso_expires", None)
    known = gateway.session
    return Tickled(
        logged_in=known.login is True,
        brokerage_session=known.brokerage,
        competing=known.competing,
        expires_in_seconds=expires / 1000
        if isinstance(expires, int | float) and not isinstance(expires, bool)
        else None,
        as_of=reading.as_of,
    )


async def keep_alive(gateway: Gateway, seconds: float, sleep: Callable[[float], Awaitable[None]]) -> None:
    """Tickle while there is a login, for ever, and in one process of the user at a time.

    A session that has ended is left alone: a tickle revives none.
    """
    while True:
        if gateway.opened and gateway.session.login is True and await gateway.store.lease("keep-alive", 1.5 * seconds):
            try:
                await tickle(gateway)
            except BezantError as error:
                log.warning("keep-alive: %s", error.code)
            except Exception:
                log.exception("bug in the keep-alive")  # no reason to end the server
        await sleep(seconds)
