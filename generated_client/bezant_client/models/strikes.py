"""Part of ``GET /v1/api/iserver/secdef/strikes 200``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    ListOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Strikes(Model["Any"]):
    """Part of ``GET /v1/api/iserver/secdef/strikes 200``."""

    call: list[float] | None | Unset = UNSET
    put: list[float] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "call": ("call", ListOf(FLOAT)),
        "put": ("put", ListOf(FLOAT)),
    }
