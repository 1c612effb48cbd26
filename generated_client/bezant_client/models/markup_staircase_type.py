"""IBKR's ``MarkupStaircaseType``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class MarkupStaircaseType(OpenModel):
    """IBKR's ``MarkupStaircaseType``."""

    amount: float | Unset = UNSET
    break_: float | Unset = UNSET

    WIRE: ClassVar[Wire] = {"amount": ("amount", FLOAT), "break": ("break_", FLOAT)}
