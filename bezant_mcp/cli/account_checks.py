"""What the doctor asks through a Gateway that answers: kind of login, clock, accounts, and the state of pacing."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bezant_mcp.accounts.accounts import fetch_accounts
from bezant_mcp.cli.report import Check
from bezant_mcp.errors import BezantError, Busy
from bezant_mcp.gateway import DEADLINE
from bezant_mcp.parsing import number, text, whole

if TYPE_CHECKING:
    from bezant_client.models import SsoSession

    from bezant_mcp.gateway import Gateway

# Longest wait for a turn within IBKR's limits; a limit of a minute is not waited for.
TURN_SECONDS = 20.0
ACCOUNTS_SHOWN = 5
# IBKR's own time is that of its last answer before, up to a minute old; only more than this says something.
CLOCK_SECONDS = 300.0
LOGIN_TYPES = {1: "live account", 2: "paper account"}


async def check_login_and_clock(gateway: Gateway) -> tuple[Check | None, Check]:
    """Whose kind of login it is and since when, and whether this machine's clock is right."""
    from bezant_client.api.session import validate

    DEADLINE.set(time.monotonic() + TURN_SECONDS)
    try:
        session = (await gateway.ask(validate.asyncio_detailed(client=gateway.client))).value
    except Busy as error:
        return None, Check("clock", "note", f"not compared: IBKR allows it once a minute ({error.seconds:.0f} s left)")
    except BezantError as error:
        return None, Check("clock", "note", f"not compared: {error.what}")
    return Check("login", "ok", told_login(session)), told_clock(session, time.time())


def told_login(session: SsoSession) -> str:
    """The login in a few words, without a name."""
    kind = LOGIN_TYPES.get(whole(session.login_type) or 0)
    since = number(session.auth_time)
    said = "logged in" + (f", {kind}" if kind else "")
    if since:
        said += f", since {datetime.fromtimestamp(since / 1000, UTC):%Y-%m-%d %H:%M} UTC"
    return f"{said}; ends at the region's next midnight at the latest"


def told_clock(session: SsoSession, now: float) -> Check:
    """This machine's clock beside IBKR's."""
    theirs = number(session.last_accessed)
    if not theirs:
        return Check("clock", "note", "not compared: IBKR told no time")
    ahead = now - theirs / 1000
    if abs(ahead) > CLOCK_SECONDS:
        said = f"{abs(ahead) / 60:.0f} min {'ahead of' if ahead > 0 else 'behind'} IBKR's"
        return Check("clock", "warn", said, "Set this machine's clock, best by automatic time.")
    return Check("clock", "ok", f"agrees with IBKR's within {CLOCK_SECONDS / 60:.0f} min")


async def check_accounts(gateway: Gateway) -> Check:
    """The accounts of the login, masked."""
    DEADLINE.set(time.monotonic() + TURN_SECONDS)
    try:
        accounts = (await fetch_accounts(gateway)).value
    except BezantError as error:
        return Check("accounts", "fail", f"{error.code}: {error.what}", error.next_step)
    shown = [f"{name} ({text(account.currency) or '?'})" for name, account in accounts.items()]
    more = f" and {len(shown) - ACCOUNTS_SHOWN} more" if len(shown) > ACCOUNTS_SHOWN else ""
    return Check("accounts", "ok", f"{len(shown)}: {', '.join(shown[:ACCOUNTS_SHOWN])}{more}")


async def check_pacing(gateway: Gateway, home: Path) -> Check:
    """Whether a limit of IBKR or a silent Gateway keeps requests back, and who shares the count."""
    state = await gateway.pacing.describe()
    settings = gateway.settings
    # The address of Redis may hold a password.
    where = "Redis" if settings.redis_url else str(settings.state_dir or "").replace(str(home), "~", 1)
    shared = f"shared in {where}" if state.shared else "of this process alone"
    if state.last_429 is not None:
        what, age = state.last_429
        shared += f"; last 429 {age / 60:.0f} min ago ({what})"
    if state.stops:
        until = max(stop.until for stop in state.stops)
        said = ", ".join(f"{stop.what} ({stop.why})" for stop in state.stops)
        closed = any(stop.what == "everything" for stop in state.stops)
        clock = f"{datetime.fromtimestamp(until, UTC):%H:%M} UTC"
        return Check(
            "pacing",
            "fail" if closed else "warn",
            f"closed until {clock}: {said}; {shared}",
            f"Ask again after {clock}.",
        )
    if where and not state.shared:
        step = "Name a folder that can be written with BEZANT_MCP_STATE_DIR."
        step = "Start Redis, or correct BEZANT_MCP_REDIS_URL." if settings.redis_url else step
        return Check("pacing", "warn", f"{where} cannot be used, so several processes may exceed the limits", step)
    return Check("pacing", "ok", f"nothing is held back; {shared}")
