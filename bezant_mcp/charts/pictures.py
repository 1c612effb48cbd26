"""An answer with its picture, and what the line under a chart's title says."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

from bezant_mcp.answers import SourcedModel
from bezant_mcp.charts.drawing import Chart, draw
from bezant_mcp.gateway import Gateway

AnyAnswer = TypeVar("AnyAnswer", bound=SourcedModel)
# A course has a beginning and an end.
FEWEST_POINTS = 2


async def with_picture(gateway: Gateway, answer: AnyAnswer, chart: Chart | None) -> AnyAnswer:
    """The answer and its chart; where there is nothing to draw, a note says so."""
    from anyio.to_thread import run_sync

    if chart is None:
        return answer.model_copy(update={"notes": [*(answer.notes or []), "No picture: nothing to draw."]})
    # A drawing changes nothing, so one that nobody waits for any more may end by itself.
    clean = gateway.redaction.clean if gateway.redaction else str
    png = await run_sync(draw, chart, clean, gateway.settings.demo, abandon_on_cancel=True)
    return answer.with_picture(png)


def remark(answer: SourcedModel, *more: str) -> str:
    """The time of the figures, and whether some are missing."""
    at = datetime.fromisoformat(answer.as_of)
    missing = [] if answer.complete else ["INCOMPLETE, see the notes"]
    return ", ".join([f"As of {at:%Y-%m-%d %H:%M} {at.tzname() or ''}".rstrip(), *more, *missing])
