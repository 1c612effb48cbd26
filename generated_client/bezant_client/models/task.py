"""IBKR's ``Task``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Task(Model["Any"]):
    """IBKR's ``Task``."""

    form_number: int | Unset = UNSET
    status: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "formNumber": ("form_number", INT),
        "status": ("status", BOOL),
    }
