"""IBKR's ``QueryRecentRecurringEvents``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class QueryRecentRecurringEvents(OpenModel):
    """IBKR's ``QueryRecentRecurringEvents``."""

    client_instruction_id: float
    ib_reference_id: float
    number_of_transactions: float | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "ibReferenceId": ("ib_reference_id", FLOAT),
        "numberOfTransactions": ("number_of_transactions", FLOAT),
    }
