"""What IBKR computes of options: plausible Greeks that fit together, by the formulas of Black and Scholes."""

import math
from collections.abc import Mapping
from datetime import datetime
from statistics import NormalDist

from bezant_mcp.simulator.world.book import Contract
from bezant_mcp.simulator.world.world import World

VOLATILITY = 0.285
NORMAL = NormalDist()
DECIMALS = {"7308": 3, "7309": 4, "7310": 3, "7311": 3}


def greeks_of(world: World, contract: Contract) -> Mapping[str, str]:
    """Delta, gamma, theta and vega of one unit by their tags, as texts; empty texts where there are none.

    In the unit of quotes: theta for a day, vega for one per cent of volatility. Those of options in pence are in pence.
    """
    on = world.book.contracts.get(contract.underlying)
    if contract.delta is None or on is None or contract.expiry is None:
        return dict.fromkeys(DECIMALS, "")
    days = (datetime.strptime(contract.expiry, "%Y%m%d").date() - world.clock.moment().date()).days
    years = max(1, days) / 365  # the same all day
    spread = VOLATILITY * math.sqrt(years)
    of_a_call = contract.delta if contract.right == "C" else contract.delta + 1
    density = NORMAL.pdf(NORMAL.inv_cdf(min(0.999, max(0.001, of_a_call))))
    spot = on.price * contract.quote_factor
    figures = (
        contract.delta,
        density / (spot * spread),
        -spot * density * VOLATILITY / (2 * math.sqrt(years)) / 365,
        spot * density * math.sqrt(years) / 100,
    )
    return {tag: f"{one:.{digits}f}" for (tag, digits), one in zip(DECIMALS.items(), figures, strict=True)}
