"""IBKR's ``AllocationGroupAccount``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AllocationGroupAccount(OpenModel):
    """IBKR's ``AllocationGroupAccount``."""

    name: str | None | Unset = UNSET
    amount: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"name": ("name", TEXT), "amount": ("amount", FLOAT)}
