"""``displayRule/displayRuleStep`` of IBKR's ``individualPosition``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, INT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PositionDisplayStep(OpenModel):
    """``displayRule/displayRuleStep`` of IBKR's ``individualPosition``."""

    decimal_digits: int | None | Unset = UNSET
    lower_edge: float | None | Unset = UNSET
    whole_digits: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "decimalDigits": ("decimal_digits", INT),
        "lowerEdge": ("lower_edge", FLOAT),
        "wholeDigits": ("whole_digits", INT),
    }
