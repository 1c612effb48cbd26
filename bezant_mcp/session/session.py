"""The state of the session as a person needs it: which layer fails, what works all the same, and the one next step."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from bezant_mcp.answers import AnswerModel, SourcedModel, moment
from bezant_mcp.errors import BezantError, BrokerageDown, Competing, GatewayDown, LoginNeeded, NotAGateway

if TYPE_CHECKING:
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


class Health(AnswerModel):
    """The layers of the session, from the outside in."""

    as_of: str
    layer: Literal[
        "ready", "gateway_down", "not_a_gateway", "not_logged_in", "brokerage_missing", "competing", "unknown"
    ]
    gateway: bool | None = None
    logged_in: bool | None = None
    brokerage_session: bool | None = None
    competing: bool | None = None
    works: Annotated[str, Field(description="What can be asked now")]
    problem: str | None = None
    code: str | None = None
    next_step: Annotated[str | None, Field(description="What the user must do")] = None
    gateway_url: str

    @classmethod
    def of(cls, status: SessionStatus, gateway_url: str, as_of: datetime) -> Health:
        """Tell the state of the session."""
        return cls(
            as_of=moment(as_of),
            layer=status.layer,  # type: ignore[arg-type]  # pydantic checks it against the literals
            gateway=status.gateway,
            logged_in=status.logged_in,
            brokerage_session=status.brokerage_session,
            competing=status.competing,
            works=status.works,
            problem=status.detail or None,
            code=status.error_code or None,
            next_step=status.next_step or None,
            gateway_url=gateway_url,
        )


class Tickle(SourcedModel):
    """What a tickle kept alive."""

    logged_in: bool
    brokerage_session: bool | None = None
    competing: bool | None = None
    expires_in_seconds: Annotated[float | None, Field(description="Until the login ends without requests")] = None

    @classmethod
    def of(cls, tickled: Tickled) -> Tickle:
        """Tell the state after a tickle, without the token that IBKR's own answer carries."""
        return cls(
            as_of=moment(tickled.as_of),
            logged_in=tickled.logged_in,
            brokerage_session=tickled.brokerage_session,
            competing=tickled.competing,
            expires_in_seconds=tickled.expires_in_seconds,
        )
