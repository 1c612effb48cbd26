"""IBKR's ``InvalidArgument``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class InvalidArgument(Model["Any"]):
    """IBKR's ``InvalidArgument``."""

    description: str | None | Unset = UNSET
    field_value: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "description": ("description", TEXT),
        "field": ("field_value", TEXT),
    }
