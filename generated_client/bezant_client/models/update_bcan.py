"""IBKR's ``UpdateBCAN``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdateBCAN(Model["Any"]):
    """IBKR's ``UpdateBCAN``."""

    account_id: str | Unset = UNSET
    bcan: str | Unset = UNSET
    ce_number: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "bcan": ("bcan", TEXT),
        "ceNumber": ("ce_number", TEXT),
    }
