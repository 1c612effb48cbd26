"""What the language model is told of contracts: which one is meant, or which it may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, Field

from bezant_mcp.answers import Answer

if TYPE_CHECKING:
    from bezant_mcp.contracts import Listing
    from bezant_mcp.resolver import Found


class Contract(BaseModel):
    """One listing."""

    conid: int
    symbol: str
    name: str
    exchange: str
    currency: str | None = None
    held: Annotated[float | None, Field(description="Quantity in your accounts")] = None

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


class ConidFor(Answer):
    """The contract that a text means, or the candidates."""

    symbol: str
    contract: Contract | None = None
    candidates: Annotated[
        list[Contract] | None, Field(description="Ambiguous: ask the user, then use the conid or SYMBOL@EXCHANGE")
    ] = None
    notes: list[str] | None = None

    @classmethod
    def of(cls, found: Found) -> ConidFor:
        """Tell the one contract, or all it may be."""
        return cls(
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
