"""What a host can read without calling a tool: accounts, positions, the allow-list, the glossary."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ResourceError, ResourceNotFoundError, ToolError

from bezant_mcp.gateway import API, Gateway, permitted
from bezant_mcp.server.tool import Tool, as_json

JSON, MARKDOWN, PLAIN = "application/json", "text/markdown", "text/plain"
POSITIONS = "bezant://accounts/{account_id}/positions"
# What the words of the answers mean.
GLOSSARY = {
    "account_id": "IBKR's id of an account, such as U1234567; DU... is a paper account, F... an advisor's master.",
    "as_of": "When IBKR gave the figures, with zone. Kept answers keep the time at which they were given.",
    "source": "The session that the answer needed: portfolio is the login alone; brokerage is the trading session, "
    "which TWS or the phone may hold instead.",
    "complete": "false: something is missing that belongs to the answer; notes say what.",
    "conid": "IBKR's number of a contract. It never changes and means one listing at one exchange.",
    "currency": "Of every amount beside it. *_base is in the account's base currency, at the rates that are given.",
    "net_liquidation_value": "What the account is worth: cash plus positions. A future counts with its result alone.",
    "quantity": "Units held; negative is short. Of options and futures: contracts.",
    "price": "Per unit; of a bond in per cent of its face value. Shares in London are quoted in pence: GBp; "
    "100 GBp = 1 GBP.",
    "value": "quantity x price x multiplier, in currency. A short is negative. Of an option the premium value, of a "
    "future the notional value.",
    "multiplier": "Units of the underlying that one contract stands for: 100 for most stock options.",
    "avg_price": "Average purchase price per unit. avg_cost is the same times the multiplier.",
    "unrealized": "Result of what is still held, since its purchase. realized: of what was sold, today.",
    "notional": "Strike or price of the underlying x multiplier x quantity: what a derivative moves, not its worth.",
    "cash": "Balance of a currency; negative is a loan from IBKR, on which interest runs.",
    "settled": "Cash whose trades have been settled; the rest is on its way.",
    "accrued interest, accrued dividends": "Earned or owed and not paid yet; in the net liquidation value already.",
    "available_funds": "What can be used for new positions. excess_liquidity: what is left until positions are "
    "liquidated.",
    "cushion": "Excess liquidity as a part of net liquidation value; at 0 IBKR liquidates positions.",
    "maintenance_margin": "What IBKR wants to be in the account for the positions held; initial_margin: to open them.",
    "time-weighted return": "Performance without the effect of deposits and withdrawals, as IBKR computes it.",
    "live, delayed, frozen": "Prices of this moment, of 15 to 20 minutes ago, or of when the market closed.",
    "prior close": "No trade yet today: the price is yesterday's last. halted: trading is stopped.",
    "not subscribed": "The login has no market data subscription for that exchange, so there is no price at all.",
    "side": "BUY or SELL; quantities of orders and trades have no sign.",
    "away_percent": "How far an order's price is above (+) or below (-) the market's last price.",
}


def add_resources(server: MCPServer[Gateway], tools: dict[str, Tool], gateway: Callable[[], Gateway]) -> None:
    """Register every resource. Those about accounts are the whole answers of ``tools``, which are given by name."""

    @server.resource("bezant://accounts", title="Accounts", mime_type=JSON, description="As list_accounts gives them.")
    async def accounts() -> str:
        return await answer_of(tools["list_accounts"], gateway())

    @server.resource(POSITIONS, title="Positions", mime_type=JSON, description="All positions of one account.")
    async def positions(account_id: str) -> str:
        return await answer_of(tools["positions"], gateway(), account_id=account_id, limit=0)

    @server.resource(
        "bezant://allowlist", title="Allow-list", mime_type=PLAIN, description="Every request that can be made."
    )
    def allowlist() -> str:
        rows = permitted(brokerage_session=gateway().settings.brokerage_session)
        return "\n".join(f"{row.method} {API}{row.path}{row.why and f'  ({row.why})'}" for row in rows)

    @server.resource(
        "bezant://glossary", title="Glossary", mime_type=MARKDOWN, description="What the words of answers mean."
    )
    def glossary() -> str:
        return "".join(f"- **{term}**: {meaning}\n" for term, meaning in GLOSSARY.items())


async def answer_of(tool: Tool, gateway: Gateway, **arguments: Any) -> str:
    """The answer of a tool as JSON text, cleared of secrets and within the tool's time.

    Raises:
        ResourceNotFoundError: the account is none of this login's.
        ResourceError: every other fault, in the words that the tool would use.
    """
    try:
        text = as_json(await tool.answer(gateway, arguments), gateway.redaction)[0]
        tool.check_size(len(text.encode()) + text.count('"'))
    except ToolError as error:
        kind = ResourceNotFoundError if str(error).startswith("BAD_ACCOUNT") else ResourceError
        raise kind(str(error)) from error
    return text
