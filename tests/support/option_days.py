"""On which days the simulated options end: some days or months from today, so that no test can write them down."""

from __future__ import annotations

from datetime import date
from typing import Any

from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world.contracts import AAPL

# Stands for a month in which options of Apple's expire on one day.
A_MONTH = "a month"


def option_days(simulated: SimulatedGateway, underlying: int = AAPL) -> list[str]:
    """The days on which options on something end, the first one first."""
    rows = [row for row in simulated.world.book.contracts.values() if row.underlying == underlying and row.right]
    return sorted({f"{date.fromisoformat(row.expiry or '')}" for row in rows})


def filled_in(arguments: dict[str, Any], simulated: SimulatedGateway) -> dict[str, Any]:
    """The arguments with a month in place of what stands for one."""
    month = option_days(simulated)[-1][:7]
    return {name: month if value == A_MONTH else value for name, value in arguments.items()}
