"""``fatcaCompliantType`` of IBKR's ``UpdateWithholdingStatement``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class UpdateWithholdingStatementFatcaCompliantType(StrEnum):
    """``fatcaCompliantType`` of IBKR's ``UpdateWithholdingStatement``. A value that is not listed becomes a member named ``UNDECLARED``."""

    FATCA_COMPLIANT = "FATCA_COMPLIANT"
    NON_CONSENTING_US_ACCOUNT = "NON_CONSENTING_US_ACCOUNT"
    NON_COOPERATIVE_ACCOUNT = "NON_COOPERATIVE_ACCOUNT"

    @classmethod
    def _missing_(cls, value: object) -> UpdateWithholdingStatementFatcaCompliantType | None:
        return undeclared(cls, value, str)
