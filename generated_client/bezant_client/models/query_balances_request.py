"""Part of ``POST /gw/api/v1/balances/query body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object

if TYPE_CHECKING:
    from .query_balances_request_instruction_type import QueryBalancesRequestInstructionType
    from .query_withdrawable_cash_equity import QueryWithdrawableCashEquity


@define(kw_only=True, repr=False)
class QueryBalancesRequest(OpenModel):
    """Part of ``POST /gw/api/v1/balances/query body``."""

    instruction: QueryWithdrawableCashEquity
    instruction_type: QueryBalancesRequestInstructionType

    WIRE: ClassVar[Wire] = {
        "instruction": ("instruction", Object("QueryWithdrawableCashEquity")),
        "instructionType": ("instruction_type", Enumerated("QueryBalancesRequestInstructionType")),
    }
