"""Part of ``POST /gw/api/v1/external-cash-transfers/query body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object, OneOf

if TYPE_CHECKING:
    from .query_ira_contributions import QueryIRAContributions
    from .query_withdrawable_cash_request_instruction_type import QueryWithdrawableCashRequestInstructionType
    from .query_withdrawable_funds import QueryWithdrawableFunds


@define(kw_only=True, repr=False)
class QueryWithdrawableCashRequest(OpenModel):
    """Part of ``POST /gw/api/v1/external-cash-transfers/query body``."""

    instruction: QueryWithdrawableFunds | QueryIRAContributions
    instruction_type: QueryWithdrawableCashRequestInstructionType

    WIRE: ClassVar[Wire] = {
        "instruction": ("instruction", OneOf(Object("QueryWithdrawableFunds"), Object("QueryIRAContributions"))),
        "instructionType": ("instruction_type", Enumerated("QueryWithdrawableCashRequestInstructionType")),
    }
