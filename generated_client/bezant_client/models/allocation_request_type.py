"""``type`` of IBKR's ``AllocationRequest``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AllocationRequestType(OpenStrEnum):
    """``type`` of IBKR's ``AllocationRequest``."""

    FINANCIAL_INSTRUMENT = "FINANCIAL_INSTRUMENT"
    ASSET_CLASS = "ASSET_CLASS"
    SECTOR = "SECTOR"
    REGION = "REGION"
    COUNTRY = "COUNTRY"
    ALL = "ALL"
