"""IBKR's ``QueryWithdrawableCashEquity``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class QueryWithdrawableCashEquity(OpenModel):
    """IBKR's ``QueryWithdrawableCashEquity``."""

    account_id: str
    client_instruction_id: float
    currency: str

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "currency": ("currency", TEXT),
        }
    )
