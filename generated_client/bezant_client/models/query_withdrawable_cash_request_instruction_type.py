"""Part of ``POST /gw/api/v1/external-cash-transfers/query body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class QueryWithdrawableCashRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/external-cash-transfers/query body/instructionType``."""

    QUERY_WITHDRAWABLE_FUNDS = "QUERY_WITHDRAWABLE_FUNDS"
    QUERY_IRA_CONTRIBUTIONS = "QUERY_IRA_CONTRIBUTIONS"
