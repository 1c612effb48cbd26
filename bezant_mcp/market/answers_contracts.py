"""What the language model is told of contracts: which one is meant, or which it may be."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, Field, WithJsonSchema

from bezant_mcp.answers import SourcedModel, moment

if TYPE_CHECKING:
    from bezant_mcp.contracts.listings import Listing
    from bezant_mcp.market.contract_details import Details
    from bezant_mcp.market.resolver import Found

# Shares trade at dozens; the listing exchange is told apart.
MOST_EXCHANGES = 12


class Contract(BaseModel):
    """One listing; ``held`` is the quantity in all accounts of the login together."""

    conid: int
    symbol: str
    name: str
    exchange: str
    currency: str | None = None
    held: float | None = None

    @classmethod
    def of(cls, listing: Listing, held: float | None = None) -> Contract:
        """Tell which contract this is."""
        return cls(
            conid=listing.conid,
            symbol=listing.symbol,
            name=listing.name,
            exchange=listing.exchange,
            currency=listing.currency,
            held=held,
        )


# Each has what ``contract`` has; saying so once more would cost more than it tells.
Candidates = Annotated[list[Contract], WithJsonSchema({"type": "array"})]


class ConidFor(SourcedModel):
    """The contract that a text means, or the candidates."""

    symbol: str
    contract: Contract | None = None
    candidates: Annotated[
        Candidates | None, Field(description="Ambiguous, each as contract: ask the user, then use the conid")
    ] = None

    @classmethod
    def of(cls, found: Found, now: datetime) -> ConidFor:
        """Tell the one contract, or all it may be."""
        return cls(
            as_of=moment(now - timedelta(seconds=found.age)),
            source="brokerage" if found.searched else "portfolio",
            complete=not found.note and found.count <= len(found.candidates),
            symbol=found.listing.symbol if found.listing else found.asked,
            contract=Contract.of(found.listing) if found.listing else None,
            candidates=candidates_of(found) or None,
            notes=notes_of(found) or None,
        )


def candidates_of(found: Found) -> list[Contract]:
    """The contracts that it may be, those held first."""
    return [Contract.of(listing, (found.held or {}).get(listing.conid)) for listing in found.candidates]


def notes_of(found: Found) -> list[str]:
    """What is left out or unknown about the candidates."""
    notes = [found.note] if found.note else []
    if found.count > len(found.candidates):
        notes.append(f"{found.count} contracts match; the first {len(found.candidates)} are shown. Write more of it.")
    if found.candidates and found.held is None:
        notes.append("Whether they are held is unknown.")
    return notes


class ContractTold(SourcedModel):
    """What a contract is, and whether it trades now."""

    conid: int
    symbol: str
    name: str
    asset_class: str | None = None
    kind: str | None = None
    exchange: str
    exchanges: list[str] | None = None
    currency: str | None = None
    country: str | None = None
    sector: str | None = None
    industry: str | None = None
    underlying: str | None = None
    right: str | None = None
    strike: float | None = None
    expiry: str | None = None
    multiplier: float | None = None
    has_options: bool | None = None
    trades_now: bool | None = None
    hours: Annotated[str | None, Field(description="regular, extended or closed")] = None
    closes: str | None = None
    opens: Annotated[str | None, Field(description="Next regular hours, exchange time")] = None
    time_zone: str | None = None

    @classmethod
    def of(cls, details: Details) -> ContractTold:
        """Tell what IBKR says of it."""
        listing, trading = details.listing, details.trading
        notes = []
        if trading is None:
            notes.append(f"Trading hours are unknown. {details.trading_problem}".strip())
        if len(details.exchanges) > MOST_EXCHANGES:
            notes.append(f"{MOST_EXCHANGES} of {len(details.exchanges)} exchanges shown.")
        return cls(
            as_of=moment(details.as_of),
            complete=trading is not None,
            notes=notes or None,
            conid=listing.conid,
            symbol=listing.symbol,
            name=listing.name,
            asset_class=listing.asset_class,
            kind=details.kind,
            exchange=listing.exchange,
            exchanges=list(details.exchanges[:MOST_EXCHANGES]) or None,
            currency=listing.currency,
            country=details.country,
            sector=details.sector,
            industry=details.industry,
            underlying=f"{details.underlying.symbol} ({details.underlying.conid})" if details.underlying else None,
            right=details.right,
            strike=details.strike,
            expiry=listing.expiry or details.last_trading_day,
            multiplier=details.multiplier,
            has_options=details.has_options,
            trades_now=trading.state != "closed" if trading else None,
            hours=trading.state if trading else None,
            closes=moment(trading.closes) if trading and trading.closes else None,
            opens=moment(trading.opens) if trading and trading.opens else None,
            time_zone=trading.zone if trading else None,
        )
