"""The tools of session and account: signature is the input schema, docstring the description, return type the output.

They import what they need when they are called, so that a host gets its first answer before an HTTP client is loaded.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from bezant_mcp.accounts import account_summary, list_accounts
from bezant_mcp.arguments import Text
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.answers_contracts import ConidFor
from bezant_mcp.session import health, tickle


async def conid_for(
    gateway: Gateway, symbol: Annotated[str, Text, Field(description="AAPL, VOD@LSE, EUR.USD, ES DEC26, ISIN or name")]
) -> ConidFor:
    """Find the contract (conid) that a ticker or name means, or the candidates."""
    from bezant_mcp.market.resolver import resolve

    return ConidFor.of(await resolve(gateway, symbol), gateway.now())


TOOLS = (
    (health, "Gateway health"),
    (list_accounts, "List accounts"),
    (account_summary, "Account summary"),
    (conid_for, "Contract id for a ticker"),
    (tickle, "Keep the session alive"),
)
