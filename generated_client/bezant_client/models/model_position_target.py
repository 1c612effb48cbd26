"""IBKR's ``ModelPositionTarget``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    INT,
)


@define(kw_only=True, repr=False)
class ModelPositionTarget(Model["Any"]):
    """IBKR's ``ModelPositionTarget``."""

    conid: int
    target: float
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "conid": ("conid", INT),
        "target": ("target", FLOAT),
    }
