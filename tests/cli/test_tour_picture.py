"""The pictures of the documents are what the code draws, load nothing, and are small."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ElementTree

import pytest
from PIL import Image

from docs.generate import tour_picture
from tests.support.fast_limits import FAST, SPEED

LARGEST_TOUR, LARGEST_CHART = 60_000, 40_000


def title(png: bytes) -> str:
    """What a PNG says of itself; its dots depend on the version of matplotlib."""
    return str(Image.open(io.BytesIO(png)).info["Title"])


@pytest.mark.golden
@pytest.mark.slow
@pytest.mark.anyio
async def test_the_pictures_are_what_the_code_draws(request: pytest.FixtureRequest) -> None:
    tour, chart = await tour_picture.pictures(FAST, SPEED)
    if request.config.getoption("--rewrite-golden"):
        tour_picture.TOUR.write_text(tour, encoding="utf-8")
        tour_picture.CHART.write_bytes(chart)
    assert tour_picture.TOUR.read_text("utf-8") == tour, "run `make golden`"
    assert title(tour_picture.CHART.read_bytes()) == title(chart), "run `make golden`"


def test_the_tour_is_small_and_loads_nothing_from_elsewhere() -> None:
    text = tour_picture.TOUR.read_text("utf-8")
    assert len(text.encode()) <= LARGEST_TOUR
    root = ElementTree.fromstring(text)
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert tags <= {"svg", "style", "rect", "text", "defs", "clipPath", "g"}
    assert not re.search(r"href|@import|url\((?!#)", text)
    shown = "".join(root.itertext()).replace("\xa0", " ")
    assert "everything here is simulated" in shown
    assert "bezant-mcp install claude-desktop --demo --write" in shown


def test_the_chart_is_small_and_says_that_it_is_invented() -> None:
    png = tour_picture.CHART.read_bytes()
    assert len(png) <= LARGEST_CHART
    assert title(png).endswith("| DEMO")
