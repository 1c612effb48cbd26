"""Ready-made questions that a client offers, and the completion of account ids while the user types."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Annotated, Any

import anyio
from mcp import MCPError
from mcp.server import MCPServer
from mcp.types import INVALID_PARAMS, Completion
from pydantic import Field

from bezant_mcp.accounts.accounts import fetch_accounts
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.redaction import LIKE_AN_ACCOUNT_ID
from bezant_mcp.server.asking import RETURNED
from bezant_mcp.server.resources import POSITIONS

AccountId = Annotated[str, Field(description="Account id, such as U1234567; optional if there is only one")]
MOST_COMPLETIONS = 100
RESOURCE_NOT_FOUND = -32002  # in the older era of the protocol
# The user waits for them between two keystrokes.
COMPLETION_SECONDS = 5.0
RULES = (
    "Name the currency of each amount and add only amounts in base currency. Say the time of the figures, and what is "
    "missing or stale according to `notes` and `complete`. Unknown is not zero. Do not advise to buy or sell."
)
# Name, title, description, calls, what to tell.
PROMPTS = (
    (
        "portfolio_review",
        "Portfolio review",
        "What an account holds, how it is divided, and how it has performed.",
        "positions({account}), exposure({account_and}by=currency), performance({account})",
        "Report the net liquidation value, the ten largest positions with their share, what is borrowed, the division "
        "by currency, concentrations above 10 %, options and futures with their notional value and expiry, and the "
        "return of each period.",
    ),
    (
        "risk_check",
        "Risk check",
        "How close a margin call is, what is concentrated, and what expires soon.",
        "account_summary({account}), exposure({account_and}by=underlying), "
        "positions({account_and}expires_within_days=30)",
        "Report the cushion and excess liquidity, leverage, loans by currency, the five largest underlyings with their "
        "derivatives, short positions, and each option that expires within 30 days: in the money or not, and what "
        "assignment would mean.",
    ),
    (
        "what_changed_today",
        "What changed today",
        "Today's profit or loss, what moved it, what was traded, and which orders are close to the market.",
        "pnl({account}), trades({account_and}days=1), orders({account})",
        "Report the profit or loss of today and since purchase, the positions that moved it most, each trade with its "
        "commission, and the open orders by their distance from the market.",
    ),
)


def add_prompts(server: MCPServer[Gateway]) -> None:
    """Register every prompt."""
    for name, title, description, calls, wanted in PROMPTS:
        server.prompt(name=name, title=title, description=description)(asking(calls, wanted))


def asking(calls: str, wanted: str) -> Callable[..., str]:
    """The function behind one prompt."""

    def prompt(account_id: AccountId = "") -> str:
        # It becomes part of the text, so only an id is let in.
        if account_id and not LIKE_AN_ACCOUNT_ID.fullmatch(account_id):
            raise MCPError(INVALID_PARAMS, "account_id is not an account id. For example account_id=U1234567.")
        only = f"account_id={account_id}" if account_id else ""
        made = calls.format(account=only, account_and=f"{only}, " if only else "")
        return f"Call these tools of bezant-mcp: {made}. {wanted} {RULES}"

    return prompt


async def name_errors(ctx: Any, call_next: Callable[[Any], Awaitable[Any]]) -> Any:
    """Say what is wrong with a request for a prompt or resource, with the code that its era of the protocol has.

    The SDK reports an unknown prompt as an internal error, and an unknown resource in both eras as the newer one does.
    """
    try:
        return await call_next(ctx)
    except MCPError as error:
        said = error.error
        if ctx.method != "resources/read" or said.code != INVALID_PARAMS or ctx.protocol_version >= RETURNED:
            raise
        raise MCPError(RESOURCE_NOT_FOUND, said.message, said.data) from error
    except ValueError as error:
        if ctx.method == "prompts/get":
            known = ", ".join(name for name, *_ in PROMPTS)
            wrong = str(error).replace("Error rendering prompt", "Unknown argument of")
            raise MCPError(
                INVALID_PARAMS, f"{wrong}. The prompts are {known}; their one argument is account_id."
            ) from error
        raise


def add_completions(server: MCPServer[Gateway], gateway: Callable[[], Gateway]) -> None:
    """Complete every argument that is called ``account_id``."""
    takes_one = [*(name for name, *_ in PROMPTS), POSITIONS]

    @server.completion()  # type: ignore[no-untyped-call, untyped-decorator]  # the SDK's decorator has no types
    async def complete(ref: Any, argument: Any, context: Any) -> Completion:
        about = getattr(ref, "name", None) or getattr(ref, "uri", "")
        if about not in takes_one:
            raise MCPError(INVALID_PARAMS, f"Unknown prompt or resource template. Use one of {', '.join(takes_one)}.")
        if argument.name != "account_id":
            raise MCPError(INVALID_PARAMS, f"Unknown argument of {about}. Its only argument is account_id.")
        known = await account_ids(gateway())
        begun = argument.value.strip().upper()
        fitting = [name for name in known if name.startswith(begun)]
        return Completion(
            values=fitting[:MOST_COMPLETIONS], total=len(fitting), has_more=len(fitting) > MOST_COMPLETIONS
        )


async def account_ids(gateway: Gateway) -> list[str]:
    """Account ids as they may be shown; none if IBKR cannot be asked, which is not an error while the user types."""
    with anyio.move_on_after(COMPLETION_SECONDS), suppress(BezantError):
        known = (await fetch_accounts(gateway)).value
        await gateway.know_secrets()
        return [gateway.redaction.clean(name) for name in known]
    return []
