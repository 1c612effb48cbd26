"""``fatcaCompliantType`` of IBKR's ``WithholdingStatementType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class WithholdingStatementTypeFatcaCompliantType(OpenStrEnum):
    """``fatcaCompliantType`` of IBKR's ``WithholdingStatementType``."""

    FATCA_COMPLIANT = "FATCA_COMPLIANT"
    NON_CONSENTING_US_ACCOUNT = "NON_CONSENTING_US_ACCOUNT"
    NON_COOPERATIVE_ACCOUNT = "NON_COOPERATIVE_ACCOUNT"
