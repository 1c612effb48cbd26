"""``bezant-mcp doctor``: look at everything between a client and the account, from the outside in."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType

from bezant_mcp.accounts.accounts import fetch_accounts
from bezant_mcp.cli.client_files import Machine, here
from bezant_mcp.cli.command_line import as_typed
from bezant_mcp.cli.doctor_clients import check_clients, check_surroundings
from bezant_mcp.cli.doctor_statements import check_statements
from bezant_mcp.cli.environment import check_java, check_packages, check_processes, check_python
from bezant_mcp.cli.ports import ANSWER_SECONDS, SESSION_STATES, USUAL_PORTS, Seen, address_of, knock, look
from bezant_mcp.cli.report import Check, Report, write
from bezant_mcp.errors import BezantError, Busy, GatewayDown, PenaltyBox
from bezant_mcp.gateway import DEADLINE, LIMITS, Gateway, Limits
from bezant_mcp.parsing import number, text, whole
from bezant_mcp.redaction import Redaction
from bezant_mcp.session.health import BROKERAGE
from bezant_mcp.settings import Settings

GATEWAY_DOWNLOAD = "https://www.interactivebrokers.com/campus/ibkr-api-page/cpapi-v1/"
# Longer than any answer of IBKR takes: its own servers give up after 10 s.
PATIENCE_SECONDS = 11.0
# Longest wait for a turn within IBKR's limits; a limit of a minute is not waited for.
TURN_SECONDS = 20.0
ACCOUNTS_SHOWN = 5
# IBKR's own time is that of its last answer before, up to a minute old; only more than this says something.
CLOCK_SECONDS = 300.0
LOGIN_TYPES = {1: "live account", 2: "paper account"}
# What a person does about each state of the session. The errors' own words speak to a model.
STEPS = {
    "not_logged_in": "Open {login_url} in a browser on the Gateway's machine, accept its certificate and log in.",
    "brokerage_missing": "For quotes, orders and trades: right after a login wait half a minute, otherwise log in at "
    "{login_url} again.",
    "competing": "For quotes, orders and trades: leave TWS or IBKR Mobile and log in at {login_url} again, or log in "
    "there with a second user name, which keeps both.",
    PenaltyBox.code: "Ask nothing for 15 minutes: each question extends the ban. Then run bezant-mcp doctor again.",
}


def run(settings: Settings, given: argparse.Namespace) -> int:
    """Look, write the report to stdout, and return its exit code."""
    report = asyncio.run(
        examine(settings, given.demo, limits=given.limits, machine=here(), typed=given.typed, ignored=given.ignored)
    )
    write(report, sys.stdout, given.json, tuple(os.environ))
    return report.exit_code


async def examine(
    settings: Settings,
    demo: Callable[[], AbstractAsyncContextManager[str]] | None = None,
    ports: tuple[int, ...] = USUAL_PORTS,
    limits: Limits = LIMITS,
    *,
    machine: Machine | None = None,
    typed: Mapping[str, str] = MappingProxyType({}),
    ignored: Sequence[tuple[str, str]] = (),
) -> Report:
    """Look at everything: the program, its surroundings, the ports, the Gateway that is configured, the statements.

    Args:
        settings: What was set.
        demo: Opens the simulated Gateway, which is looked at in place of the one that is set.
        ports: Where Gateways usually are.
        limits: IBKR's, but for a test.
        machine: Whose MCP clients are looked at; None for none.
        typed: The settings that were given as options, by their variables: the report names those.
        ignored: What looks like a setting in the environment and is none, with what to do.
    """
    redaction = Redaction(mask_accounts=True)
    redaction.learn_value(settings.flex_token)
    checks = [check_python(), check_packages(), check_processes()]
    usable = checks[1].state != "fail"
    checks += [Check("settings", "warn", what, step) for what, step in ignored]
    checks += check_request_log(settings.request_log)
    if machine is not None:
        checks += check_surroundings(machine.environ)
        checks += await asyncio.to_thread(check_clients, machine)
    if usable:
        async with demo() if demo else nullcontext(settings.gateway_url) as url:
            settings = replace(settings, gateway_url=url, answer_seconds=min(settings.answer_seconds, PATIENCE_SECONDS))
            checks += await examine_gateway(settings, redaction, () if demo else ports, limits)
    cleared = tuple(cleaned(check, redaction, typed) for check in checks)
    return Report(version("bezant-mcp"), cleared, demo=demo is not None)


async def examine_gateway(
    settings: Settings, redaction: Redaction, ports: tuple[int, ...], limits: Limits
) -> list[Check]:
    """Everything that needs the network, in the order in which one thing rests on another."""
    # What is only looked at in passing leaves no traces in the shared state.
    passing = replace(settings, reject_invalid_certs=False, ca_file=None, state_dir=None, redis_url="")
    passing = replace(passing, answer_seconds=ANSWER_SECONDS)
    async with AsyncExitStack() as opened:

        async def open_gateway(chosen: Settings) -> Gateway:
            return await opened.enter_async_context(Gateway(chosen, redaction, limits))

        # IBKR bans an internet address: what a Gateway on another port asks would prolong the ban as well.
        stops = (await (await open_gateway(settings)).pacing.describe()).stops
        banned = any(stop.why == "429" for stop in stops)
        # The same Gateway under two names would be asked twice in a second, which IBKR takes for too often.
        _, own = await knock(settings)
        same = address_of(settings)[1] if own or address_of(settings)[0].startswith("127.") else None
        usual = [f"https://localhost:{port}" for port in ports if port != same and not banned]
        first, *others = await asyncio.gather(
            look(settings, open_gateway), *(look(replace(passing, gateway_url=url), open_gateway) for url in usual)
        )
        checks = [
            *(await asyncio.to_thread(check_start, first, settings, others)),
            check_gateway(first, settings, others),
            *([Check("ports", "note", "not checked while IBKR's ban lasts")] if banned else []),
            *check_other_ports(others),
            check_tls(first, settings),
            *check_session(first),
        ]
        gateway = first.gateway or await open_gateway(settings)
        if first.status is not None and first.status.layer in ("ready", "brokerage_missing", "competing"):
            login, clock = await check_login_and_clock(gateway)
            checks = [login if login and check.name == "login" else check for check in checks]
            checks += [await check_accounts(gateway), clock]
        else:
            checks += [Check(name, "note", "not checked: needs a login") for name in ("accounts", "clock")]
        return [*checks, await check_pacing(gateway, Path.home()), *check_statements(settings)]


def check_request_log(path: Path | None) -> list[Check]:
    """Whether requests can be recorded where that is asked for: without it they are sent all the same."""
    if path is None or (not path.is_dir() and os.access(path if path.exists() else path.parent, os.W_OK)):
        return []
    said = f"the request log {path} cannot be written, so requests are not recorded"
    return [Check("settings", "warn", said, "Set BEZANT_MCP_REQUEST_LOG to a file in a directory of your own.")]


def cleaned(check: Check, redaction: Redaction, typed: Mapping[str, str]) -> Check:
    """A check without secrets and with masked account ids: reports are pasted into public places."""
    said, step = (as_typed(redaction.clean(text), typed) for text in (check.said, check.next_step))
    return replace(check, said=said, next_step=step)


def can_be_started(first: Seen, settings: Settings, others: Sequence[Seen]) -> bool:
    """Whether a Gateway has to be started on this machine: nothing listens, and no other one is there."""
    nothing = isinstance(first.fault, GatewayDown) and settings.on_loopback
    return nothing and not any(other.is_gateway for other in others)


def how_to_start(fault: BezantError) -> str:
    """How the Gateway is started on this system, and where it is from."""
    return f"{fault.next_step} To download it: {GATEWAY_DOWNLOAD}"


def check_start(first: Seen, settings: Settings, others: Sequence[Seen]) -> list[Check]:
    """What a Gateway needs to start, where one has to be started."""
    if first.fault is None or not can_be_started(first, settings, others):
        return []
    java = check_java()
    return [replace(java, next_step=f"{java.next_step} Then: {how_to_start(first.fault)}") if java.next_step else java]


def check_gateway(first: Seen, settings: Settings, others: Sequence[Seen]) -> Check:
    """What is at the configured address, and where the Gateway is if not there."""
    elsewhere = next((other.url for other in others if other.is_gateway), "")
    move = f"Use the Gateway at {elsewhere}: set IBKR_GATEWAY_URL to it, or run bezant-mcp install again with "
    move = f"{move}--gateway-url {elsewhere}." if elsewhere else ""
    if first.fault is not None:
        start = can_be_started(first, settings, others)
        step = how_to_start(first.fault) if start else first.fault.next_step
        return Check("gateway", "fail", first.fault.what, move or step)
    if first.status is None or first.status.layer in ("gateway_down", "not_a_gateway"):
        said = f"{first.url}: no usable Gateway, {first.said}" if first.status is None else first.status.detail
        own = (first.status and first.status.next_step) or first.next_step
        return Check("gateway", "fail", said, move or own)
    if first.is_gateway:
        return Check("gateway", "ok", f"{first.url}: a Client Portal Gateway")
    said = f"{first.url}: something listens, but it is not clearly a Gateway"
    return Check("gateway", "fail" if move else "ok", said, move)


def check_other_ports(others: Sequence[Seen]) -> list[Check]:
    """What else was found where Gateways usually are."""
    found = [Check(f"port {other.port}", "note", other.said) for other in others if other.listening]
    silent = [str(other.port) for other in others if not other.listening]
    return [*found, *([Check("ports", "note", f"nothing listens on {', '.join(silent)}")] if silent else [])]


def check_tls(first: Seen, settings: Settings) -> Check:
    """What the Gateway's certificate is worth."""
    if not first.listening:
        return Check("tls", "note", "not checked: no connection")
    configured, real = settings.origin.partition("://")[0], first.url.partition("://")[0]
    certificate = first.certificate
    if certificate is None:
        if first.is_gateway and configured != real:
            said = "the Gateway speaks plain HTTP (listenSsl: false), while https is configured"
            return Check("tls", "fail", said, f"Set IBKR_GATEWAY_URL to {first.url}.")
        plain = "plain HTTP, on this machine only" if first.is_gateway else "no TLS"
        return Check("tls", "note", plain)
    said = f"{certificate.protocol}, {certificate.subject}"
    said += ", self-signed" if certificate.self_signed else ""
    said += f", expired {certificate.expired_on}" if certificate.expired_on else ""
    if configured != real:
        return Check("tls", "fail", f"{said}; but http is configured", f"Set IBKR_GATEWAY_URL to {first.url}.")
    if first.status is not None and "certificate" in first.status.detail:
        return Check("tls", "fail", f"{said}: does not verify", first.status.next_step or "")
    checked = "verified"
    if settings.on_loopback and not settings.reject_invalid_certs and settings.ca_file is None:
        checked = "not verified on this machine"
    return Check("tls", "ok", f"{said}; {checked}")


def check_session(first: Seen) -> list[Check]:
    """Login, brokerage session and competing device, as far as they are known."""
    status = first.status
    if status is None or status.layer in ("gateway_down", "not_a_gateway"):
        return [Check(name, "note", "not checked: no Gateway") for name in ("login", "brokerage", "competing")]
    step = STEPS.get(status.layer) or STEPS.get(status.error_code) or ""
    step = step.format(login_url=f"{first.url}/") or status.next_step or ""
    login = Check("login", "ok", "logged in")
    works, comma, until = status.works.partition(", until")
    brokerage = Check("brokerage", "warn", f"none: {works} work{comma}{until}; {BROKERAGE} do not", step)
    competing = Check("competing", "ok", "no other device holds the brokerage session")
    if status.layer not in SESSION_STATES:
        login = Check("login", "fail", f"unknown: {status.detail}", step)
        brokerage, competing = (
            Check(name, "note", "not checked: the login is unknown") for name in ("brokerage", "competing")
        )
    elif status.layer == "not_logged_in":
        login = Check("login", "fail", "nobody is logged in to the Gateway", step)
        brokerage = Check("brokerage", "note", "not checked: nobody is logged in")
        competing = Check("competing", "note", "not checked: nobody is logged in")
    elif status.layer == "ready":
        brokerage = Check("brokerage", "ok", f"open, for {BROKERAGE}")
    elif status.layer == "competing":
        competing = Check("competing", "warn", status.detail, step)
    return [login, brokerage, competing]


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
    kind = LOGIN_TYPES.get(whole(session.login_type) or 0)
    since = moment_of(number(session.auth_time))
    said = "logged in" + (f", {kind}" if kind else "")
    said += f", since {since:%Y-%m-%d %H:%M} UTC" if since else ""
    login = Check("login", "ok", f"{said}; ends by midnight of its region")
    return login, check_clock(number(session.last_accessed))


def moment_of(milliseconds: float | None) -> datetime | None:
    """A time that IBKR tells, or None where it gives none: 0, or a time outside this century."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC) if milliseconds and 1.5e12 < milliseconds < 4e12 else None


def check_clock(theirs: float | None) -> Check:
    """This machine's clock beside IBKR's, which tells milliseconds."""
    told = moment_of(theirs)
    if told is None:
        return Check("clock", "note", "not compared: IBKR gave no time")
    ahead = time.time() - told.timestamp()
    if abs(ahead) > CLOCK_SECONDS:
        said = f"{abs(ahead) / 60:.0f} min {'ahead of' if ahead > 0 else 'behind'} IBKR's"
        return Check("clock", "warn", said, "Set this machine's clock, or switch automatic time on.")
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
    told = f"{len(shown)}: {', '.join(shown[:ACCOUNTS_SHOWN])}{more}"
    return Check("accounts", "note", f"{told}. {accounts.doubt}") if accounts.doubt else Check("accounts", "ok", told)


async def check_pacing(gateway: Gateway, home: Path) -> Check:
    """Whether a limit of IBKR or a silent Gateway keeps requests back, and who shares the count."""
    state = await gateway.pacing.describe()
    settings = gateway.settings
    # The address of Redis may hold a password.
    where = "Redis" if settings.redis_url else str(settings.state_dir or "").replace(str(home), "~", 1)
    shared = f"shared in {where}" if state.shared else "counted by this process alone"
    if state.last_429 is not None:
        what, age = state.last_429
        shared += f"; last 429 {age / 60:.0f} min ago ({what})"
    if state.stops:
        until = max(stop.until for stop in state.stops)
        said = ", ".join(f"{stop.what} ({stop.why})" for stop in state.stops)
        closed = any(stop.what == "everything" for stop in state.stops)
        clock = f"{datetime.fromtimestamp(until, UTC):%H:%M} UTC"
        said = f"closed until {clock}: {said}; {shared}"
        return Check("pacing", "fail" if closed else "warn", said, f"Ask again after {clock}.")
    if where and not state.shared:
        step = "Set BEZANT_MCP_STATE_DIR to a directory that you can write to."
        step = "Start Redis, or correct BEZANT_MCP_REDIS_URL." if settings.redis_url else step
        how = (
            "so requests are sent slowly" if state.alone else "but the processes on this machine still share the limits"
        )
        return Check("pacing", "warn", f"{where} cannot be used, {how}", step)
    return Check("pacing", "ok", f"no limit applies now; {shared}")
