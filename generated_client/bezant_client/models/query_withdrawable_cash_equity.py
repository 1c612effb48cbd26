"""IBKR's ``QueryWithdrawableCashEquity``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT


@define(kw_only=True, repr=False)
class QueryWithdrawableCashEquity(OpenModel):
    """IBKR's ``QueryWithdrawableCashEquity``."""

    account_id: str
    client_instruction_id: float
    currency: str

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "currency": ("currency", TEXT),
    }
