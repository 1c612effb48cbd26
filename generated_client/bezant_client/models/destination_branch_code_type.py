"""``financialInstitution/branchCodeType`` of IBKR's ``PredefinedDestinationInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DestinationBranchCodeType(OpenStrEnum):
    """``financialInstitution/branchCodeType`` of IBKR's ``PredefinedDestinationInstruction``."""

    BSB_AUD = "BSB_AUD"
    BANK_CODE_CAD = "BANK_CODE_CAD"
    VALUE_NONE = "NONE"
