"""What the words of the answers mean: data, served to hosts as ``bezant://glossary``."""

from __future__ import annotations

TERMS = {
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


def as_markdown() -> str:
    """The glossary as a list for reading."""
    return "\n".join(f"- **{term}**: {meaning}" for term, meaning in TERMS.items()) + "\n"
