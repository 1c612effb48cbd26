"""``data`` of IBKR's ``GetAvailableTradeConfirmationDatesResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetAvailableTradeConfirmationDatesResponseData(Model["Any"]):
    """``data`` of IBKR's ``GetAvailableTradeConfirmationDatesResponse``."""

    data_type: str | None | Unset = UNSET
    value: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "dataType": ("data_type", TEXT),
        "value": ("value", ListOf(TEXT)),
    }
