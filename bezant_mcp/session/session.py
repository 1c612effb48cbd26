"""The state of the session as a person needs it: which layer fails, what works all the same, and the one next step."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Annotated, Literal

from pydantic import Field

from bezant_mcp.answers import AnswerModel, SourcedModel, moment
from bezant_mcp.errors import BezantError, BrokerageDown, Competing, GatewayDown, LoginNeeded, NotAGateway
from bezant_mcp.gateway import Gateway

log = logging.getLogger(__name__)
PORTFOLIO = "accounts, summaries, positions, cash, performance and conid look-ups"
BROKERAGE = "quotes, price history, orders, trades and option chains"


class Health(AnswerModel):
    """The layers of the session, from the outside in; None where an outer layer hides the inner one."""

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

    @property
    def error_code(self) -> str:
        """The older name of ``code``, empty when ready."""
        return self.code or ""

    @property
    def detail(self) -> str:
        """The older name of ``problem``, empty when ready."""
        return self.problem or ""


class Tickle(SourcedModel):
    """What a tickle kept alive."""

    logged_in: bool
    brokerage_session: bool | None = None
    competing: bool | None = None
    expires_in_seconds: Annotated[float | None, Field(description="Until the login ends without requests")] = None


LAYERS: tuple[tuple[type[BezantError], str], ...] = (
    (GatewayDown, "gateway_down"),
    (NotAGateway, "not_a_gateway"),
    (LoginNeeded, "not_logged_in"),
    (Competing, "competing"),
    (BrokerageDown, "brokerage_missing"),
)


async def health(gateway: Gateway) -> Health:
    """Say whether IBKR can be asked: which layer of the session fails, what works all the same, and the next step.

    It sends one request, or two where the first leaves it open. A fault of the session is the answer, never raised.
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
    return Health(
        as_of=moment(gateway.now()),
        layer=layer,  # type: ignore[arg-type]  # pydantic checks it against the literals
        gateway=known.process,
        logged_in=known.login,
        brokerage_session=known.brokerage,
        competing=known.competing,
        works=works.get(layer, "nothing"),
        problem=(fault.what if fault else "") or None,
        code=fault.code if fault else None,
        next_step=(fault.next_step if fault else "") or None,
        gateway_url=gateway.settings.origin,
    )


fetch_status = health  # its older name


async def ask_brokerage_status(gateway: Gateway) -> None:
    """Ask for the state of the brokerage session; what it says is learnt by the session on its way."""
    from bezant_client.api.session import get_status

    await gateway.ask(get_status.asyncio_detailed(client=gateway.client))
    if gateway.session.brokerage:
        gateway.session.note_login(True)


async def tickle(gateway: Gateway) -> Tickle:
    """Keep the session alive; done by itself while a host is connected.

    It prolongs a session that lives and revives none.

    Raises:
        LoginNeeded: there is no session to keep alive.
    """
    from bezant_client.api.session import tickle as send_tickle

    reading = await gateway.ask(send_tickle.asyncio_detailed(client=gateway.client))
    expires = getattr(reading.value, "sso_expires", None)
    known = gateway.session
    return Tickle(
        as_of=moment(reading.as_of),
        logged_in=known.login is True,
        brokerage_session=known.brokerage,
        competing=known.competing,
        expires_in_seconds=expires / 1000
        if isinstance(expires, int | float) and not isinstance(expires, bool)
        else None,
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
