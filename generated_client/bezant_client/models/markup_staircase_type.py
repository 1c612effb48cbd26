"""IBKR's ``MarkupStaircaseType``."""

from __future__ import annotations

from ..declare import FLOAT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class MarkupStaircaseType(OpenModel):
    """IBKR's ``MarkupStaircaseType``."""

    amount: float | Unset = UNSET
    break_: float | Unset = UNSET

    WIRE = Wire({"amount": ("amount", FLOAT), "break": ("break_", FLOAT)})
