"""Statements for tests: that of a simulated account as a file, and one written by hand from its rows."""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path

from bezant_mcp.server.toolsets import STATEMENTS
from bezant_mcp.settings import OPTIONAL_TOOLSETS
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.api.flex_statement import statement
from bezant_mcp.simulator.world.flex_desk import Order, last_closed

EVERY_SET = (*OPTIONAL_TOOLSETS, STATEMENTS)
SHARED = Path(__file__).parents[2].parent / "shared" / "flex"
ALL_SECTIONS = "900001"


def save_statement(simulated: SimulatedGateway, folder: Path, days: int = 365) -> Path:
    """The statement of a simulated account up to its last closed day, as a person would download it."""
    now = simulated.clock.moment()
    last = last_closed(now)
    order = Order(ALL_SECTIONS, last - timedelta(days=days - 1), last, "Last365CalendarDays", 0.0)
    path = folder / "statement.xml"
    path.write_text(statement(simulated.world, order), "utf-8")
    os.utime(path, (now.timestamp(), now.timestamp()))
    return path


def written(*sections: str, first: date, last: date, account: str = "U1234567", base: str = "USD") -> str:
    """A statement of one account with these sections in it, each as XML."""
    return (
        '<FlexQueryResponse queryName="by hand" type="AF"><FlexStatements count="1">'
        f'<FlexStatement accountId="{account}" fromDate="{first:%Y%m%d}" toDate="{last:%Y%m%d}" period="" '
        f'whenGenerated="{last:%Y%m%d};230000"><AccountInformation accountId="{account}" currency="{base}" />'
        f"{''.join(sections)}</FlexStatement></FlexStatements></FlexQueryResponse>"
    )


def section(name: str, row: str, *rows: dict[str, object]) -> str:
    """A section of rows of one tag."""
    told = (" ".join(f'{key}="{value}"' for key, value in each.items()) for each in rows)
    return f"<{name}>{''.join(f'<{row} {each} />' for each in told)}</{name}>"
