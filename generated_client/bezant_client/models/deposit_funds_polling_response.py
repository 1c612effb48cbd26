"""IBKR's ``DepositFundsPollingResponse``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import DepositFundsPollingResult


@define(kw_only=True, repr=False)
class DepositFundsPollingResponse(OpenModel):
    """IBKR's ``DepositFundsPollingResponse``."""

    instruction_result: DepositFundsPollingResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("DepositFundsPollingResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
