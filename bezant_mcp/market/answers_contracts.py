"""What the language model is told of contracts: which one is meant, or which it may be."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated

from pydantic import BaseModel, Field, WithJsonSchema

from bezant_mcp.answers import SourcedModel, moment
from bezant_mcp.arguments import Text
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.resolver import Found, resolve


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


async def conid_for(
    gateway: Gateway, symbol: Annotated[str, Text, Field(description="AAPL, VOD@LSE, EUR.USD, ES DEC26, ISIN or name")]
) -> ConidFor:
    """Find the contract (conid) that a ticker or name means, or the candidates."""
    return ConidFor.of(await resolve(gateway, symbol), gateway.now())


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
