"""Part of ``GET /v1/api/iserver/secdef/strikes ?sectype``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ListStrikesSectype(OpenStrEnum):
    """Part of ``GET /v1/api/iserver/secdef/strikes ?sectype``."""

    OPT = "OPT"
    FOP = "FOP"
    WAR = "WAR"
