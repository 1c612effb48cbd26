"""Part of ``GET /v1/api/trsrv/secdef/schedule ?assetClass``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class GetScheduleBySymbolAssetClass(OpenStrEnum):
    """Part of ``GET /v1/api/trsrv/secdef/schedule ?assetClass``."""

    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    CFD = "CFD"
    WAR = "WAR"
    SWP = "SWP"
    FND = "FND"
    BND = "BND"
    ICS = "ICS"
