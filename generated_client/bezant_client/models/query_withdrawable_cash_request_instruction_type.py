"""Part of ``POST /gw/api/v1/external-cash-transfers/query body/instructionType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class QueryWithdrawableCashRequestInstructionType(StrEnum):
    """Part of ``POST /gw/api/v1/external-cash-transfers/query body/instructionType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    QUERY_WITHDRAWABLE_FUNDS = "QUERY_WITHDRAWABLE_FUNDS"
    QUERY_IRA_CONTRIBUTIONS = "QUERY_IRA_CONTRIBUTIONS"

    @classmethod
    def _missing_(cls, value: object) -> QueryWithdrawableCashRequestInstructionType | None:
        return undeclared(cls, value, str)
