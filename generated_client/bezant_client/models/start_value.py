"""IBKR's ``StartValue``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class StartValue(Model["Any"]):
    """IBKR's ``StartValue``."""

    date: str | None | Unset = UNSET
    val: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "date": ("date", TEXT),
        "val": ("val", FLOAT),
    }
