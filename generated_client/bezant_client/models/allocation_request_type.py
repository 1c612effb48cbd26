"""``type`` of IBKR's ``AllocationRequest``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AllocationRequestType(StrEnum):
    """``type`` of IBKR's ``AllocationRequest``. A value that is not listed becomes a member named ``UNDECLARED``."""

    FINANCIAL_INSTRUMENT = "FINANCIAL_INSTRUMENT"
    ASSET_CLASS = "ASSET_CLASS"
    SECTOR = "SECTOR"
    REGION = "REGION"
    COUNTRY = "COUNTRY"
    ALL = "ALL"

    @classmethod
    def _missing_(cls, value: object) -> AllocationRequestType | None:
        return undeclared(cls, value, str)
