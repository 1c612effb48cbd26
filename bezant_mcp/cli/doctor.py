"""``bezant-mcp doctor``: look at everything between a host and the account, from the outside in."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import AbstractAsyncContextManager, AsyncExitStack, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from bezant_mcp.cli import account_checks, machine
from bezant_mcp.cli import session_checks as layers
from bezant_mcp.cli.ports import ANSWER_SECONDS, USUAL_PORTS, look
from bezant_mcp.cli.report import Check, Report, write
from bezant_mcp.gateway import LIMITS, Gateway, Limits
from bezant_mcp.redaction import Redaction

if TYPE_CHECKING:
    from collections.abc import Callable

    from bezant_mcp.settings import Settings

# Longer than any answer of IBKR takes: its own servers give up after 10 s.
PATIENCE_SECONDS = 11.0


def run(
    settings: Settings,
    as_json: bool,
    demo: Callable[[], AbstractAsyncContextManager[str]] | None = None,
    limits: Limits = LIMITS,
) -> int:
    """Look, write the report to stdout, and return its exit code."""
    report = asyncio.run(examine(settings, demo, limits=limits))
    write(report, sys.stdout, as_json, tuple(os.environ))
    return report.exit_code


async def examine(
    settings: Settings,
    demo: Callable[[], AbstractAsyncContextManager[str]] | None = None,
    ports: tuple[int, ...] = USUAL_PORTS,
    limits: Limits = LIMITS,
) -> Report:
    """Look at the machine, at the ports, and through the Gateway that is configured."""
    from importlib.metadata import version

    redaction = Redaction(mask_accounts=True)
    checks = [machine.check_python(), machine.check_packages(), machine.check_processes()]
    if checks[1].state != "fail":
        async with demo() if demo else nullcontext(settings.gateway_url) as url:
            settings = replace(settings, gateway_url=url, answer_seconds=min(settings.answer_seconds, PATIENCE_SECONDS))
            checks += await examine_gateway(settings, redaction, ports, limits)
    return Report(version("bezant-mcp"), tuple(cleaned(check, redaction) for check in checks))


async def examine_gateway(
    settings: Settings, redaction: Redaction, ports: tuple[int, ...], limits: Limits
) -> list[Check]:
    """Everything that needs the network, in the order in which one thing rests on another."""
    # What is only looked at in passing leaves no traces in the shared state.
    passing = replace(
        settings,
        reject_invalid_certs=False,
        ca_file=None,
        state_dir=None,
        redis_url="",
        answer_seconds=ANSWER_SECONDS,
    )
    async with AsyncExitStack() as opened:

        async def open_gateway(chosen: Settings) -> Gateway:
            return await opened.enter_async_context(Gateway(chosen, redaction, limits))

        # IBKR bans an internet address: what a Gateway on another port asks would prolong the ban as well.
        stops = (await (await open_gateway(settings)).pacing.describe()).stops
        banned = any(stop.why == "429" for stop in stops)
        usual = [replace(passing, gateway_url=f"https://localhost:{port}") for port in ports if not banned]
        first, *others = await asyncio.gather(
            look(settings, open_gateway), *(look(one, open_gateway) for one in usual if one.origin != settings.origin)
        )
        others = [other for other in others if not (settings.on_loopback and other.port == first.port)]
        checks = [
            layers.check_gateway(first, settings, others),
            *([Check("ports", "note", "not looked at while IBKR's ban lasts")] if banned else []),
            *layers.check_other_ports(others),
            layers.check_tls(first, settings),
            *layers.check_session(first),
        ]
        gateway = first.gateway or await open_gateway(settings)
        if layers.can_be_asked(first):
            login, clock = await account_checks.check_login_and_clock(gateway)
            checks = [login if login and check.name == "login" else check for check in checks]
            checks += [await account_checks.check_accounts(gateway), clock]
        else:
            checks += layers.not_asked()
        return [*checks, await account_checks.check_pacing(gateway, Path.home())]


def cleaned(check: Check, redaction: Redaction) -> Check:
    """A check without secrets and with masked account ids: reports are pasted into public places."""
    return replace(check, said=redaction.clean(check.said), next_step=redaction.clean(check.next_step))
