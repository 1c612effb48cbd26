"""The resources that a client can read without a tool: accounts, positions, the allow-list, the glossary."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ResourceError, ResourceNotFoundError, ToolError

from bezant_mcp.gateway import API, Gateway, permitted
from bezant_mcp.server.tool import Tool, as_json

JSON, MARKDOWN, PLAIN = "application/json", "text/markdown", "text/plain"
POSITIONS = "bezant://accounts/{account_id}/positions"
GLOSSARY = {
    "account_id": "IBKR's id of an account, such as U1234567. DU... is a paper account, F... an advisor's master.",
    "as_of": "When IBKR sent the figures, with time zone. A cached answer keeps its original time.",
    "source": "The session that the answer needed: portfolio needs only the login; brokerage needs the brokerage "
    "session, which TWS or the phone app may hold instead.",
    "complete": "false: a part of the answer is missing; notes say which.",
    "conid": "IBKR's contract id. It never changes and means one listing on one exchange.",
    "currency": "Of every amount beside it. *_base is in the account's base currency, at the given rates.",
    "net_liquidation_value": "What the account is worth: cash plus positions. A future counts only with its result.",
    "quantity": "Units held; negative is short. For options and futures: contracts.",
    "price": "Per unit; for a bond in percent of its face value. London shares are quoted in pence (GBp); "
    "100 GBp = 1 GBP.",
    "value": "quantity x price x multiplier, in currency. A short is negative. For an option the premium value, for a "
    "future the notional value.",
    "multiplier": "Units of the underlying that one contract stands for: 100 for most stock options.",
    "avg_price": "Average purchase price per unit. avg_cost is that price times the multiplier.",
    "unrealized": "Profit or loss since purchase on what is still held. realized: on what was sold today.",
    "notional": "Strike or price of the underlying x multiplier x quantity: a derivative's exposure, not its value.",
    "cash": "Balance in a currency; negative is a loan from IBKR, which charges interest.",
    "settled": "Cash from settled trades; the rest has not settled yet.",
    "accrued interest, accrued dividends": "Earned or owed but not paid yet; already in the net liquidation value.",
    "available_funds": "Money available for new positions. excess_liquidity: what is left before IBKR liquidates "
    "positions.",
    "cushion": "Excess liquidity as a fraction of net liquidation value; at 0 IBKR liquidates positions.",
    "maintenance_margin": "What IBKR requires to keep the positions; initial_margin: to open them.",
    "time-weighted return": "Performance without the effect of deposits and withdrawals, as IBKR calculates it.",
    "live, delayed, frozen": "Prices of now, of 15 to 20 minutes ago, or of the market close.",
    "prior close": "No trade yet today: the price is the previous close. halted: trading is stopped.",
    "not subscribed": "The login has no market data subscription for that exchange, so there is no price.",
    "side": "BUY or SELL; quantities of orders and trades have no sign.",
    "away_percent": "How far an order's price is above (+) or below (-) the last market price.",
}


def add_resources(server: MCPServer[Gateway], tools: dict[str, Tool], gateway: Callable[[], Gateway]) -> None:
    """Register every resource. Those about accounts are the complete answers of ``tools``, given by name."""

    @server.resource("bezant://accounts", title="Accounts", mime_type=JSON, description="As list_accounts gives them.")
    async def accounts() -> str:
        return await answer_of(tools["list_accounts"], gateway())

    @server.resource(POSITIONS, title="Positions", mime_type=JSON, description="All positions of one account.")
    async def positions(account_id: str) -> str:
        return await answer_of(tools["positions"], gateway(), account_id=account_id, limit=0)

    @server.resource(
        "bezant://allowlist", title="Allow-list", mime_type=PLAIN, description="Every request that bezant-mcp can make."
    )
    def allowlist() -> str:
        rows = permitted(brokerage_session=gateway().settings.brokerage_session)
        return "\n".join(f"{row.method} {API}{row.path}{row.why and f'  ({row.why})'}" for row in rows)

    @server.resource(
        "bezant://glossary", title="Glossary", mime_type=MARKDOWN, description="The meaning of the words in answers."
    )
    def glossary() -> str:
        return "".join(f"- **{term}**: {meaning}\n" for term, meaning in GLOSSARY.items())


async def answer_of(tool: Tool, gateway: Gateway, **arguments: Any) -> str:
    """The answer of a tool as JSON text, without secrets and within the tool's time limit.

    Raises:
        ResourceNotFoundError: the account does not belong to this login.
        ResourceError: every other fault, in the words of the tool.
    """
    try:
        text = as_json(await tool.answer(gateway, arguments), gateway.redaction)[0]
        tool.check_size(len(text.encode()) + text.count('"'))
    except ToolError as error:
        kind = ResourceNotFoundError if str(error).startswith("BAD_ACCOUNT") else ResourceError
        raise kind(str(error)) from error
    return text
