"""Combinations that an account holds as one strategy, as IBKR keeps them; their legs are positions of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from bezant_client import api

from bezant_mcp.accounts.accounts import of_another
from bezant_mcp.contracts.listings import conid_of
from bezant_mcp.errors import BezantError, LoginNeeded
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import number, objects, text
from bezant_mcp.portfolio.holdings import Holding

# With an empty list, a 500, or nothing at all IBKR says that there are none.
NONE_HELD = (500, 200)


class Combo(NamedTuple):
    """One combination.

    Attributes:
        legs: conid and ratio of each; a leg that was sold has a negative one.
        quantity: How many of it at most; None where its legs do not tell.
    """

    name: str
    legs: tuple[tuple[int, float], ...]
    quantity: float | None

    def told(self, held: Mapping[int, Holding]) -> str:
        """Its legs in words."""
        names = ((ratio, held[conid].label if conid in held else f"conid {conid}") for conid, ratio in self.legs)
        return ", ".join(f"{ratio:+g} {name}" for ratio, name in names)


async def fetch_combos(gateway: Gateway, account_id: str) -> tuple[list[Combo], str]:
    """The combinations of an account, and why they are not known, if so. Works without a brokerage session."""
    call = api.portfolio.list_combo_positions.asyncio_detailed(account_id, client=gateway.client)
    try:
        rows = objects((await gateway.ask(call)).value)
    except LoginNeeded:
        raise
    except BezantError as error:
        return [], "" if getattr(error, "status", None) in NONE_HELD else error.what
    found: list[Combo] = []
    for row in rows:
        legs = tuple((conid_of(leg.conid), number(leg.ratio) or 0.0) for leg in objects(row.legs or []))
        sizes: dict[int, float | None] = {}
        for held in objects(row.positions or []):
            if of_another(held.acct_id, account_id):
                return [], "IBKR listed combinations of another account."
            sizes[conid_of(held.conid)] = number(held.position)
        if not legs or not all(conid and ratio for conid, ratio in legs):
            return found, "IBKR listed a combination whose legs cannot be read."
        found.append(Combo(text(row.name) or "", legs, quantity_of(legs, sizes)))
    return found, ""


def quantity_of(legs: tuple[tuple[int, float], ...], sizes: Mapping[int, float | None]) -> float | None:
    """How many combinations the positions in its legs make at most; None where they make none, or are unknown.

    They are the whole positions in these contracts, of which the combination may be a part.
    """
    each = [size / ratio for conid, ratio in legs if (size := sizes.get(conid)) is not None]
    if len(each) < len(legs):
        return None
    least = min(each) if min(each) > 0 else max(each)
    return least if all(one * least > 0 for one in each) else None
