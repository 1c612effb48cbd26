"""What the language model is told of option chains."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from bezant_mcp.answers import Amount, SourcedModel, moment
from bezant_mcp.market.answers_quotes import Rows, figures, state_notes

if TYPE_CHECKING:
    from bezant_mcp.market.option_chains import Chain, Option


class OptionChain(SourcedModel):
    """Expiries, or the options of one of them."""

    underlying: str
    conid: int
    price: Amount = None
    currency: str | None = None
    months: list[str] | None = None
    expiries: list[str] | None = None
    expiry: str | None = None
    multiplier: float | None = None
    columns: Annotated[list[str] | None, Field(description="Of rows; prices per unit; iv in %")] = None
    rows: Rows | None = None

    @classmethod
    def of(cls, chain: Chain, notes: list[str]) -> OptionChain:
        """Tell the months, the expiries of a month, or the strikes around the price."""
        multipliers = {option.multiplier for option in chain.options}
        priced = all(option.ticks.figures for option in chain.options)
        return cls(
            as_of=moment(chain.as_of),
            source="brokerage",
            complete=priced and not chain.missing,
            notes=notes or None,
            underlying=f"{chain.underlying.symbol}@{chain.underlying.exchange}",
            conid=chain.underlying.conid,
            price=chain.price,
            currency=chain.price_unit or chain.underlying.currency,
            months=None if chain.expiries else list(chain.months),
            expiries=list(chain.expiries) or None,
            expiry=chain.expiry or None,
            multiplier=multipliers.pop() if len(multipliers) == 1 else None,
            columns=list(OPTION_COLUMNS) if chain.options else None,
            rows=[option_row(option) for option in sorted(chain.options, key=lambda row: (row.right, row.strike))]
            or None,
        )


OPTION_COLUMNS = ("right", "strike", "conid", "bid", "ask", "last", "iv", "delta", "open_interest")


def option_row(option: Option) -> list[Any]:
    """One option as a row."""
    names = ("bid", "ask", "last", "implied_volatility", "delta", "open_interest")
    return [option.right, option.strike, option.conid, *figures(option.ticks, names)]


def chain_notes(chain: Chain) -> list[str]:
    """What a reader of a chain must know."""
    symbol = chain.underlying.symbol
    if not chain.expiries:
        return ["Give expiry (a month or a date) for strikes and quotes."]
    if not chain.expiry:
        return ["This month has several expiries: give one of them as expiry."]
    notes = [
        f"{len({row.strike for row in chain.options})} of {chain.strikes} strikes of the month, nearest to the price."
    ]
    if chain.price is None:
        notes.append("The underlying has no price, so the strikes are the middle ones.")
    states = [(chain.price_state, symbol)]
    states += [(row.ticks.state, f"{row.strike:g} {row.right}") for row in chain.options]
    notes += state_notes(states)
    if chain.missing:
        notes.append(f"Not listed at this expiry: {', '.join(chain.missing)}.")
    return notes
