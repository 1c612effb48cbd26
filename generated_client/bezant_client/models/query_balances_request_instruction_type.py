"""Part of ``POST /gw/api/v1/balances/query body/instructionType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class QueryBalancesRequestInstructionType(StrEnum):
    """Part of ``POST /gw/api/v1/balances/query body/instructionType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    QUERY_WITHDRAWABLE_CASH_EQUITY = "QUERY_WITHDRAWABLE_CASH_EQUITY"

    @classmethod
    def _missing_(cls, value: object) -> QueryBalancesRequestInstructionType | None:
        return undeclared(cls, value, str)
