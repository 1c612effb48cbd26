"""IBKR's ``PriceDisplayStep``."""

from __future__ import annotations

from ..declare import FLOAT, INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class PriceDisplayStep(OpenModel):
    """IBKR's ``PriceDisplayStep``."""

    decimal_digits: int | None | Unset = UNSET
    lower_edge: float | None | Unset = UNSET
    whole_digits: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "decimalDigits": ("decimal_digits", INT),
            "lowerEdge": ("lower_edge", FLOAT),
            "wholeDigits": ("whole_digits", INT),
        }
    )
