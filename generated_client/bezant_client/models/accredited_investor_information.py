"""IBKR's ``AccreditedInvestorInformation``."""

from __future__ import annotations

from ..declare import BOOL, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AccreditedInvestorInformation(OpenModel):
    """IBKR's ``AccreditedInvestorInformation``."""

    q1: bool | Unset = UNSET
    q2: bool | Unset = UNSET
    q3: bool | Unset = UNSET
    q4: bool | Unset = UNSET
    q5: bool | Unset = UNSET

    WIRE = Wire({"q1": ("q1", BOOL), "q2": ("q2", BOOL), "q3": ("q3", BOOL), "q4": ("q4", BOOL), "q5": ("q5", BOOL)})
