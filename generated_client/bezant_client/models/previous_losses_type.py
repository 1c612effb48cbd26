"""IBKR's ``PreviousLossesType``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PreviousLossesType(OpenModel):
    """IBKR's ``PreviousLossesType``."""

    currency: str | Unset = UNSET
    loss: int | Unset = UNSET
    quarter: int | Unset = UNSET
    year: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "currency": ("currency", TEXT),
        "loss": ("loss", INT),
        "quarter": ("quarter", INT),
        "year": ("year", INT),
    }
