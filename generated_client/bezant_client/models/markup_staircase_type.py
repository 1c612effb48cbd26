"""IBKR's ``MarkupStaircaseType``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class MarkupStaircaseType(Model["Any"]):
    """IBKR's ``MarkupStaircaseType``."""

    amount: float | Unset = UNSET
    break_: float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "amount": ("amount", FLOAT),
        "break": ("break_", FLOAT),
    }
