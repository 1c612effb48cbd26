"""Keeping the session alive: one tickle, or one after the other for as long as there is a login."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Annotated

from bezant_client import api
from pydantic import Field

from bezant_mcp.answers import SourcedModel, moment
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway

log = logging.getLogger(__name__)


class Tickle(SourcedModel):
    """The state of the session after a keep-alive request, without the token that IBKR sends."""

    logged_in: bool
    brokerage_session: bool | None = None
    competing: bool | None = None
    expires_in_seconds: Annotated[float | None, Field(description="Until the login ends without requests")] = None


async def tickle(gateway: Gateway) -> Tickle:
    """Keep the session alive; done automatically while a client is connected.

    It prolongs an active session but cannot restore an expired one.

    Raises:
        LoginNeeded: nobody is logged in.
    """
    reading = await gateway.ask(api.session.tickle.asyncio_detailed(client=gateway.client))
    expires = getattr(reading.value, "sso_expires", None)
    known = gateway.session_state
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
    """Tickle forever while there is a login, in one of the user's processes at a time.

    A session that has ended is left alone: a tickle cannot restore it.
    """
    while True:
        in_use = gateway.opened and gateway.session_state.login is True
        if in_use and await gateway.store.lease("keep-alive", 1.5 * seconds):
            try:
                await tickle(gateway)
            except BezantError as error:
                log.warning("keep-alive: %s", error.code)
            except Exception:
                log.exception("bug in the keep-alive")  # no reason to end the server
        await sleep(seconds)
