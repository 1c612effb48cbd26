"""Combinations that an account holds as one strategy, as IBKR keeps them; their legs are positions of their own."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from bezant_client import api

from bezant_mcp.accounts.accounts import of_another
from bezant_mcp.contracts.listings import conid_of
from bezant_mcp.errors import BezantError, LoginNeeded
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import number, objects
from bezant_mcp.portfolio.holdings import Holding

# With an empty list, a 500, or nothing at all IBKR says that there are none.
NONE_HELD = (500, 200)


class Combo(NamedTuple):
    """One combination.

    Attributes:
        legs: conid and ratio of each; a leg that was sold has a negative one.
    """

    legs: tuple[tuple[int, float], ...]

    def told(self, held: Mapping[int, Holding]) -> str:
        """Its legs in words."""
        return ", ".join(f"{ratio:+g} {held[conid].label}" for conid, ratio in self.legs)

    def quantity(self, sizes: Mapping[int, float | None]) -> float | None:
        """How many of it these positions make at most, which may hold more than its legs; None where unknown."""
        each = [size / ratio for conid, ratio in self.legs if (size := sizes.get(conid)) is not None]
        if len(each) < len(self.legs):
            return None
        least = min(each) if min(each) > 0 else max(each)
        return least if all(one * least > 0 for one in each) else None


async def fetch_combos(gateway: Gateway, account_id: str, held: Collection[int]) -> tuple[list[Combo], str]:
    """The combinations of an account, and why some are not known, if so. Works without a brokerage session.

    ``held`` are the contracts that it holds, of which every leg is one.
    """
    call = api.portfolio.list_combo_positions.asyncio_detailed(account_id, client=gateway.client)
    try:
        rows = objects((await gateway.ask(call)).value)
        listed = [
            tuple((conid_of(leg.conid), number(leg.ratio) or 0.0) for leg in objects(row.legs or None)) for row in rows
        ]
        foreign = any(of_another(one.acct_id, account_id) for row in rows for one in objects(row.positions or []))
    except LoginNeeded:
        raise
    except BezantError as error:
        return [], "" if getattr(error, "status", None) in NONE_HELD else error.what
    found = [legs for legs in listed if not foreign and is_whole(legs, held)]
    why = "" if len(found) == len(rows) else f"{len(rows) - len(found)} have legs that the account does not hold."
    return [Combo(tuple(sorted(legs, key=lambda leg: (-leg[1], leg[0])))) for legs in found], why


def is_whole(legs: tuple[tuple[int, float], ...], held: Collection[int]) -> bool:
    """True if these are the legs of a combination, each another position with a ratio."""
    conids = {conid for conid, ratio in legs if ratio and conid in held}
    return len(legs) > 1 and len(conids) == len(legs)
