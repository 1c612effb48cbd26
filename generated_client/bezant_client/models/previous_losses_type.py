"""IBKR's ``PreviousLossesType``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class PreviousLossesType(OpenModel):
    """IBKR's ``PreviousLossesType``."""

    currency: str | Unset = UNSET
    loss: int | Unset = UNSET
    quarter: int | Unset = UNSET
    year: int | Unset = UNSET

    WIRE = Wire(
        {"currency": ("currency", TEXT), "loss": ("loss", INT), "quarter": ("quarter", INT), "year": ("year", INT)}
    )
