"""``fatcaCompliantType`` of IBKR's ``UpdateWithholdingStatement``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class UpdateWithholdingStatementFatcaCompliantType(OpenStrEnum):
    """``fatcaCompliantType`` of IBKR's ``UpdateWithholdingStatement``."""

    FATCA_COMPLIANT = "FATCA_COMPLIANT"
    NON_CONSENTING_US_ACCOUNT = "NON_CONSENTING_US_ACCOUNT"
    NON_COOPERATIVE_ACCOUNT = "NON_COOPERATIVE_ACCOUNT"
