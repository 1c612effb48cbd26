"""``financialInstitution/branchCodeType`` of IBKR's ``PredefinedDestinationInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DestinationBranchCodeType(StrEnum):
    """``financialInstitution/branchCodeType`` of IBKR's ``PredefinedDestinationInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    BSB_AUD = "BSB_AUD"
    BANK_CODE_CAD = "BANK_CODE_CAD"
    VALUE_NONE = "NONE"

    @classmethod
    def _missing_(cls, value: object) -> DestinationBranchCodeType | None:
        return undeclared(cls, value, str)
