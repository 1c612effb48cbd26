"""The pictures of the documents: the tour as a terminal shows it, and one answer's chart, at one fixed moment."""

from __future__ import annotations

import base64
import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mcp import Client
from mcp.types import ImageContent
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from bezant_mcp.cli.demo import goodbye, tour
from bezant_mcp.gateway import Limits
from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import SimulatedGateway

HERE = Path(__file__).parent.parent
TOUR, CHART = HERE / "tour.svg", HERE / "exposure.png"
START = datetime(2026, 6, 10, 15, 0, 10, tzinfo=UTC)
COLUMNS, WIDTH = 84, 80
ADDRESS = "https://127.0.0.1:5000"
COMMAND, CLIENT = ["bezant-mcp"], ["claude-desktop"]
# Nothing in it is loaded from elsewhere, and the letters are those of the reader's own terminal.
FORMAT = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-label="bezant-mcp demo">
<style>
text {{ font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: {char_height}px;
white-space: pre; }}
{styles}
</style>
<rect width="100%" height="100%" rx="8" fill="#16191d"/>
<text class="{unique_id}-r1" x="{terminal_x}" y="26">$ bezant-mcp demo</text>
<defs>{lines}</defs>
<g transform="translate({terminal_x}, {terminal_y})">
{matrix}
</g>
</svg>
"""
THEME = TerminalTheme(
    (22, 25, 29),
    (222, 226, 230),
    [(22, 25, 29), (240, 113, 103), (126, 211, 140), (229, 192, 123), (97, 175, 239), (198, 120, 221), (102, 205, 216),
     (171, 178, 191)],
)  # fmt: skip


async def pictures(limits: Limits, speed: float) -> tuple[str, bytes]:
    """The tour as an SVG, and the chart of its first question as a PNG.

    Args:
        limits: The server's waits.
        speed: How many seconds of the simulated Gateway pass in a real one.
    """
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="standard")

    def write(text: str, style: str) -> None:
        console.print(Text(text, style), highlight=False)

    async with SimulatedGateway("demo", start=START, speed=speed) as simulated:
        settings = Settings(gateway_url=simulated.url, state_dir=None, demo=True)
        service = Service(settings, now=lambda: START + timedelta(seconds=30), limits=limits)
        async with Client(service.build(), read_timeout_seconds=60) as client:
            await tour(client, ADDRESS, write, WIDTH)
            goodbye(COMMAND, CLIENT, write)
            result = await client.call_tool("exposure", {"by": "currency", "picture": True})
    image = next(block for block in result.content if isinstance(block, ImageContent))
    picture = console.export_svg(title="", theme=THEME, code_format=FORMAT, unique_id="tour", font_aspect_ratio=0.61)
    return "\n".join(line.rstrip() for line in picture.splitlines()) + "\n", base64.b64decode(image.data)
