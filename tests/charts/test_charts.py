"""Pictures beside the figures: asked for by a real client, drawn from a simulated account, decoded again."""

from __future__ import annotations

import base64
import io
import json
import re
import struct
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from matplotlib.image import imread
from mcp import Client
from mcp.types import CallToolResult

from bezant_mcp.accounts.ledger import Ledger
from bezant_mcp.charts.drawing import Bar, Chart, Line, draw
from bezant_mcp.portfolio.division import Breakdown, Slice
from bezant_mcp.portfolio.exposure import exposure_chart
from bezant_mcp.portfolio.holdings import Holdings
from bezant_mcp.portfolio.parts import Part
from bezant_mcp.server.app import Service
from bezant_mcp.settings import OPTIONAL_TOOLSETS, Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST, SPEED

pytestmark = pytest.mark.anyio
START = datetime(2026, 6, 10, 15, 0, 10, tzinfo=UTC)
# What the server takes for now, always: a picture says the minute, and two of them are compared.
NOW = START + timedelta(seconds=30)
LARGEST = 60_000
# What is asked, and what the picture says of itself.
ASKED: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("performance", {}, "DU1234567: return, deposits excluded | As of 2026-06-10 15:00 UTC | .* in USD, %"),
    ("performance", {"period": "YTD"}, "DU1234567: return, deposits excluded, YTD: .* in USD, %"),
    ("performance", {"period": "YTD", "vs": "SPY"}, "DU1234567: return, deposits excluded, YTD: .* in USD, %"),
    ("performance", {"start": "2026-03-01"}, "DU1234567: return, deposits excluded, since 2026-03-01: .* in USD, %"),
    ("performance", {"period": "ytd, last month"}, "DU1234567: return, deposits excluded | As of .* in USD, %"),
    ("exposure", {"by": "sector"}, "DU1234567: exposure by sector | As of .* UTC | Market value, USD; .*"),
    ("exposure", {"by": "underlying", "limit": 0}, "DU1234567: exposure by underlying .*"),
    ("price_history", {"symbols": "AAPL@NASDAQ"}, "AAPL@NASDAQ: close .*, 1y | As of .*, bars of 1d | Price, USD"),
    ("price_history", {"symbols": "AAPL@NASDAQ", "period": "1d"}, "AAPL@NASDAQ: close .*"),
    ("price_history", {"symbols": "AAPL@NASDAQ", "period": "last month"}, "AAPL@NASDAQ: close .*, last month .*"),
    ("price_history", {"symbols": "VWCE@XETRA, SPY@ARCA"}, "VWCE@.*, SPY@ARCA: price change, 1y .* own currency, %"),
)
# Matplotlib as if it were not installed.
WITHOUT = """
import sys
sys.modules["matplotlib"] = None
import anyio, json
from mcp import Client
from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings

async def main():
    async with Client(Service(Settings(state_dir=None)).build()) as client:
        tools = (await client.list_tools()).tools
        result = await client.call_tool("performance", {"picture": True})
    told = {tool.name: list(tool.input_schema["properties"]) for tool in tools}
    print(json.dumps({"tools": told, "error": result.is_error, "text": result.content[0].text}))

anyio.run(main)
"""


@asynccontextmanager
async def asking(scenario: str = "awkward", **changes: Any) -> AsyncIterator[Client]:
    """A client on a server whose settings are changed, and whose clock starts at one fixed moment."""
    async with SimulatedGateway(scenario, start=START, speed=SPEED) as simulated:
        settings = Settings(gateway_url=simulated.url, state_dir=None, **changes)
        async with Client(Service(settings, now=lambda: NOW, limits=FAST).build(), read_timeout_seconds=60) as client:
            yield client


def picture(result: CallToolResult) -> bytes:
    """The PNG of an answer, which comes after the text and is all else."""
    assert not result.is_error, result.content
    text, image = result.content
    assert text.type == "text"
    assert json.loads(text.text) == result.structured_content
    assert image.type == "image"
    assert image.mime_type == "image/png"
    return base64.b64decode(image.data, validate=True)


def title(png: bytes) -> str:
    """What a PNG says of itself, in a text chunk before the picture."""
    found = re.search(rb"tEXtTitle\0([^\0]*?).{4}....(?:PLTE|IDAT)", png, re.DOTALL)
    assert found
    return found[1].decode("latin-1")


def pixels(png: bytes) -> Any:
    """Rows of pixels of four floats each."""
    return imread(io.BytesIO(png), format="png")


def share(area: Any, colour: str) -> int:
    """How many pixels of an area are of a colour, or nearly."""
    wanted = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    return int((np.abs(area[:, :, :3] - wanted).max(axis=2) < 0.06).sum())


@pytest.mark.slow
@pytest.mark.parametrize(("tool", "arguments", "says"), ASKED)
async def test_a_picture_comes_beside_the_same_figures(tool: str, arguments: dict[str, Any], says: str) -> None:
    async with asking() as client:
        bare = await client.call_tool(tool, arguments)
        result = await client.call_tool(tool, {**arguments, "picture": "true"})
        again = await client.call_tool(tool, {**arguments, "picture": True})
    (block,) = bare.content
    assert block.type == "text"
    seen = [dict(one.structured_content or {}) for one in (bare, result)]
    assert {one.pop("as_of")[:13] for one in seen} == {"2026-06-10T15"}
    assert seen[0] == seen[1]
    png = picture(result)
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", png[16:24]) == (800, 450)
    assert len(png) <= LARGEST
    assert len(np.unique(pixels(png).reshape(-1, 4), axis=0)) > 5
    assert re.fullmatch(says.replace("|", r"\|"), title(png)), title(png)
    assert picture(again) == png


async def test_the_argument_is_on_three_tools_and_off_by_default() -> None:
    async with Client(Service(Settings(toolsets=OPTIONAL_TOOLSETS, state_dir=None)).build()) as client:
        tools = (await client.list_tools()).tools
    having = {
        tool.name: tool.input_schema["properties"]["picture"] for tool in tools if "picture" in str(tool.input_schema)
    }
    assert set(having) == {"performance", "exposure", "price_history"}
    assert all("default" not in argument for argument in having.values())


@pytest.mark.slow
def test_without_matplotlib_the_argument_is_unknown_and_refused() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=True, timeout=120)
    told = json.loads(done.stdout)
    assert "performance" in told["tools"]
    assert not [name for name, arguments in told["tools"].items() if "picture" in arguments]
    assert told["error"] is True
    assert told["text"].startswith("BAD_ARGUMENT: picture is not an argument of")


@pytest.mark.slow
def test_matplotlib_is_not_loaded_before_the_first_picture() -> None:
    script = (
        "import sys; from bezant_mcp.server.app import Service; from bezant_mcp.settings import Settings;"
        "Service(Settings(state_dir=None)).build();"
        "print([name for name in sys.modules if name.split('.')[0] in ('matplotlib', 'numpy', 'PIL')])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.strip() == "[]"


@pytest.mark.slow
async def test_the_demo_is_written_across_the_picture() -> None:
    async with asking() as client:
        plain = picture(await client.call_tool("exposure", {"picture": True}))
    async with asking(demo=True) as client:
        marked = picture(await client.call_tool("exposure", {"picture": True}))
    assert title(marked).endswith("| DEMO")
    assert "DEMO" not in title(plain)
    assert np.abs(pixels(plain) - pixels(marked)).max(axis=2)[100:350, 200:600].mean() > 0.005


@pytest.mark.slow
async def test_a_masked_account_is_masked_in_the_picture() -> None:
    async with asking() as client:
        plain = picture(await client.call_tool("exposure", {"picture": True}))
    async with asking(mask_accounts=True) as client:
        masked = picture(await client.call_tool("exposure", {"picture": True}))
    assert title(masked).startswith("DU***567: exposure")
    assert b"DU1234567" not in masked
    assert (pixels(plain) != pixels(masked))[:40].any(), "the drawn title too"


def test_a_loss_goes_below_zero_and_a_short_to_the_left() -> None:
    chart = Chart("t", "r", "USD", "x", bars=(Bar("gain", 10.0, 0.0), Bar("loss", 0.0, -10.0)))
    standing = pixels(draw(chart, str))
    upper, lower = standing[60:200], standing[250:390]
    assert share(upper, "#2d7d46") > 5000 > share(lower, "#2d7d46")
    assert share(lower, "#b3261e") > 5000 > share(upper, "#b3261e")
    lying = pixels(draw(Chart("t", "r", "USD", "x", bars=chart.bars, lying=True), str))
    left, right = lying[80:400, :400], lying[80:400, 460:]
    assert share(right, "#2d7d46") > 5000 > share(left, "#2d7d46")
    assert share(left, "#b3261e") > 5000 > share(right, "#b3261e")


def test_texts_from_outside_are_cleaned_and_never_formulas() -> None:
    lines = tuple(Line(name, [START.date(), START.replace(day=11).date()], [1.0, 2.0]) for name in ("$\\frac$", "腾讯"))
    png = draw(
        Chart("secret $x_$ " + "long " * 60, "腾讯 \\", "USD", "x", lines=lines),
        lambda text: text.replace("secret", "-"),
    )
    assert title(png).startswith("- $x_$ long long")
    assert "..." in title(png)
    assert "?? \\" in title(png)


async def test_where_there_is_nothing_to_draw_a_note_says_so() -> None:
    one_bar = {"symbols": "AAPL@NASDAQ", "period": "1d", "bar": "8h"}
    async with asking() as client:
        result = await client.call_tool("price_history", {**one_bar, "picture": True})
    assert not result.is_error, result.content
    (block,) = result.content
    assert block.type == "text"
    assert "No picture: nothing to draw." in json.loads(block.text)["notes"]


@pytest.mark.slow
async def test_each_account_has_its_line() -> None:
    async with asking("two-accounts") as client:
        asked = {"period": "ytd", "picture": True}
        one = picture(await client.call_tool("performance", {"account_id": "DU7654321", **asked}))
        both = picture(await client.call_tool("performance", {"account_id": "all", **asked}))
    assert title(both).startswith("DU1234567, DU7654321: return, deposits excluded, YTD | ")
    assert re.match(r"DU7654321: return, deposits excluded, YTD: -?\d+\.\d\d % \| ", title(one))


def test_notional_is_hatched_beside_the_value_of_its_group() -> None:
    bars = (Bar("ES", 0.0, 0.0, "0.0 %", 300.0), Bar("USD", 100.0, -20.0, "80.0 %"))
    chart = Chart("t", "r", "USD", "x", bars=bars, lying=True, beside="notional")
    with_it = pixels(draw(chart, str))
    without = pixels(draw(replace(chart, bars=tuple(replace(bar, beside=None) for bar in bars)), str))
    assert share(with_it, "#6b7280") > 3 * share(without, "#6b7280")


def test_the_longest_bar_is_on_top_whatever_it_is_made_of() -> None:
    rows = (Slice("A", 50.0, 0.0, 50.0), Slice("B", 10.0, -90.0, -80.0), Slice("C", 1.0, 0.0, 1.0, notional=-100.0))
    counted = Slice("total", 61.0, -90.0, -29.0, -100.0)
    ledger = Ledger("DU1", "USD", (), None, START)
    part = Part(Holdings("DU1", (), START), ledger)
    chart = exposure_chart(Breakdown((part,), "currency", "USD", 1000.0, rows, counted), 0)
    assert chart is not None
    assert [bar.name for bar in chart.bars] == ["C", "B", "A"]
    assert [bar.size for bar in chart.bars] == [100.0, 90.0, 50.0]


def test_several_accounts_stand_side_by_side_each_in_its_colour() -> None:
    bars = tuple(Bar(period, 10.0, 0.0, "10 %", whose=whose) for period in ("1M", "1Y") for whose in ("DU1", "DU2"))
    area = pixels(draw(Chart("t", "r", "%", "Period", bars=bars), str))
    assert min(share(area, "#1f5fa8"), share(area, "#c8641b")) > 3000
    assert share(area, "#2d7d46") == 0


def test_nights_are_left_out_of_a_chart_of_hours() -> None:
    hours = [START.replace(day=day, hour=hour) for day in (9, 10) for hour in (14, 15, 16, 17)]
    area = pixels(draw(Chart("t", "r", "USD", "Time, UTC", lines=(Line("A", hours, [1.0, 1.01] * 4),)), str))
    blue = np.abs(area[:, :, :3] - np.array([0x1F, 0x5F, 0xA8]) / 255).max(axis=2) < 0.1
    columns = np.flatnonzero(blue.any(axis=0))
    tops = [int(blue[:, column].argmax()) for column in columns]
    # The line turns at each hour: a night of 21 hours would be one long slope in the middle.
    assert sum(later > before for before, later in pairwise(tops)) > 0.25 * len(columns)


def test_letters_can_be_read_at_half_the_size_and_long_titles_are_whole() -> None:
    names = ", ".join(f"DU{number:07d}" for number in range(6))
    area = pixels(draw(Chart(names, "r", "USD", "x", bars=(Bar("gain", 10.0, 0.0, "10 %"),)), str))
    dark = area[:, :, :3].max(axis=2) < 0.4
    assert not dark[:60, -4:].any(), "cut off at the right"
    rows = np.flatnonzero(dark[:60, 10:700].any(axis=1))
    assert len(rows) >= 20, "two lines of large letters"
