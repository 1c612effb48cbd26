"""IBKR's ``DepositFundsPollingResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .deposit_funds_polling_result import DepositFundsPollingResult


@define(kw_only=True, repr=False)
class DepositFundsPollingResponse(OpenModel):
    """IBKR's ``DepositFundsPollingResponse``."""

    instruction_result: DepositFundsPollingResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "instructionResult": ("instruction_result", Object("DepositFundsPollingResult")),
        "instructionSetId": ("instruction_set_id", FLOAT),
        "status": ("status", FLOAT),
    }
