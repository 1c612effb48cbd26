"""IBKR's ``AccountConfigurationType``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AccountConfigurationType(Model["Any"]):
    """IBKR's ``AccountConfigurationType``."""

    type_: str | Unset = UNSET
    value: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "type": ("type_", TEXT),
        "value": ("value", BOOL),
    }
