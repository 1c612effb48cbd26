"""IBKR's ``HistoricalScannerContract``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class HistoricalScannerContract(Model["Any"]):
    """IBKR's ``HistoricalScannerContract``."""

    in_scan_time: str | None | Unset = UNSET
    contract_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "inScanTime": ("in_scan_time", TEXT),
        "contractID": ("contract_id", TEXT),
    }
