"""IBKR's ``CheckDetails``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CheckDetails(Model["Any"]):
    """IBKR's ``CheckDetails``."""

    account_number: str | Unset = UNSET
    check_number: str | Unset = UNSET
    routing_number: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountNumber": ("account_number", TEXT),
        "checkNumber": ("check_number", TEXT),
        "routingNumber": ("routing_number", TEXT),
    }
