"""IBKR's ``HighWaterMarkConfigurationType``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class HighWaterMarkConfigurationType(Model["Any"]):
    """IBKR's ``HighWaterMarkConfigurationType``."""

    number_of_periods: int | Unset = UNSET
    prorate_for_withdrawals: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "numberOfPeriods": ("number_of_periods", INT),
        "prorateForWithdrawals": ("prorate_for_withdrawals", BOOL),
    }
