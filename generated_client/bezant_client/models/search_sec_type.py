"""Part of ``GET /v1/api/iserver/secdef/search ?secType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class SearchSecType(OpenStrEnum):
    """Part of ``GET /v1/api/iserver/secdef/search ?secType``."""

    STK = "STK"
    IND = "IND"
    BOND = "BOND"
