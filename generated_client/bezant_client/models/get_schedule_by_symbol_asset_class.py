"""Part of ``GET /v1/api/trsrv/secdef/schedule ?assetClass``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class GetScheduleBySymbolAssetClass(StrEnum):
    """Part of ``GET /v1/api/trsrv/secdef/schedule ?assetClass``. A value that is not listed becomes a member named ``UNDECLARED``."""

    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    CFD = "CFD"
    WAR = "WAR"
    SWP = "SWP"
    FND = "FND"
    BND = "BND"
    ICS = "ICS"

    @classmethod
    def _missing_(cls, value: object) -> GetScheduleBySymbolAssetClass | None:
        return undeclared(cls, value, str)
