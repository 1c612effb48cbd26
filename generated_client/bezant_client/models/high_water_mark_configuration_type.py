"""IBKR's ``HighWaterMarkConfigurationType``."""

from __future__ import annotations

from ..declare import BOOL, INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class HighWaterMarkConfigurationType(OpenModel):
    """IBKR's ``HighWaterMarkConfigurationType``."""

    number_of_periods: int | Unset = UNSET
    prorate_for_withdrawals: bool | Unset = UNSET

    WIRE = Wire(
        {"numberOfPeriods": ("number_of_periods", INT), "prorateForWithdrawals": ("prorate_for_withdrawals", BOOL)}
    )
