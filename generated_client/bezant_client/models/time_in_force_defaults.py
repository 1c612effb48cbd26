"""``tifDefaults`` of IBKR's ``contractRules``."""

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
class TimeInForceDefaults(Model["Any"]):
    """``tifDefaults`` of IBKR's ``contractRules``."""

    default_acct: str | None | Unset = UNSET
    pmalgo: bool | None | Unset = UNSET
    size: str | None | Unset = UNSET
    tif: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "DEFAULT_ACCT": ("default_acct", TEXT),
        "PMALGO": ("pmalgo", BOOL),
        "SIZE": ("size", TEXT),
        "TIF": ("tif", TEXT),
    }
