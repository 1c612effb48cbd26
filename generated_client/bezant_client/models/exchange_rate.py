"""Part of ``GET /v1/api/iserver/exchangerate 200``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ExchangeRate(Model["Any"]):
    """Part of ``GET /v1/api/iserver/exchangerate 200``."""

    rate: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "rate": ("rate", FLOAT),
    }
