"""Drawing figures as a picture; which chart shows an answer is said where the answer is made."""

from bezant_mcp.charts.drawing import FEWEST_POINTS, Bar, Chart, Line, can_draw, draw, remark, with_picture

__all__ = ["FEWEST_POINTS", "Bar", "Chart", "Line", "can_draw", "draw", "remark", "with_picture"]
