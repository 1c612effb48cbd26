"""IBKR's ``ACHDetails``."""

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
class ACHDetails(Model["Any"]):
    """IBKR's ``ACHDetails``."""

    bank_name: str | Unset = UNSET
    cust_init_ach: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "bankName": ("bank_name", TEXT),
        "custInitAch": ("cust_init_ach", BOOL),
    }
