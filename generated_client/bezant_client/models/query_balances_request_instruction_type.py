"""Part of ``POST /gw/api/v1/balances/query body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class QueryBalancesRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/balances/query body/instructionType``."""

    QUERY_WITHDRAWABLE_CASH_EQUITY = "QUERY_WITHDRAWABLE_CASH_EQUITY"
