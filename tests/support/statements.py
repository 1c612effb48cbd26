"""Questions to statements in tests: of a simulated account as a file, or of files without a Gateway."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any, Protocol

from bezant_mcp import Gateway
from bezant_mcp.server.toolsets import STATEMENTS
from bezant_mcp.settings import OPTIONAL_TOOLSETS, Settings
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.api.flex_statement import statement
from bezant_mcp.simulator.world.flex_desk import Order, last_closed
from tests.support.fast_limits import FAST

EVERY_SET = (*OPTIONAL_TOOLSETS, STATEMENTS)
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


class Ask(Protocol):
    """Puts a question and gives its answer as it is sent."""

    async def __call__(self, question: Callable[..., Coroutine[Any, Any, Any]], **arguments: Any) -> dict[str, Any]:
        """The answer as data, what is unknown left out."""


NEW_YEAR = datetime(2025, 1, 10, 15, tzinfo=UTC)


@asynccontextmanager
async def asking_files(*files: Path, now: datetime = NEW_YEAR, **settings: Any) -> AsyncIterator[Ask]:
    """Ask about files where no Gateway can be reached, unless its address is given."""
    known = Settings(**{"gateway_url": "https://localhost:1", "state_dir": None, "flex_files": files, **settings})
    async with Gateway(known, limits=FAST, now=lambda: now) as gateway:

        async def ask(question: Callable[..., Coroutine[Any, Any, Any]], **arguments: Any) -> dict[str, Any]:
            answer = await question(gateway, **arguments)
            told: dict[str, Any] = answer.model_dump(mode="json", exclude_none=True)
            return told

        yield ask


def rows(told: dict[str, Any], table: str = "rows") -> list[dict[str, Any]]:
    """The rows of a table of an answer by column name."""
    names, *cells = [told["columns"], *told["rows"]] if table == "rows" else told[table]
    return [dict(zip(names, row, strict=True)) for row in cells]


def by(table: list[dict[str, Any]], key: str) -> dict[Any, dict[str, Any]]:
    """Rows by the value of one column, which none has twice."""
    found = {row[key]: row for row in table}
    assert len(found) == len(table)
    return found


def cents(text: str | None) -> float:
    """An exact decimal as an answer tells it."""
    return float(Decimal(text or "0").quantize(Decimal("0.01"), ROUND_HALF_UP))
