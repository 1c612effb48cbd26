"""IBKR's ``Base64UrlString``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Base64UrlString(Model["Any"]):
    """IBKR's ``Base64UrlString``."""

    empty: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "empty": ("empty", BOOL),
    }
