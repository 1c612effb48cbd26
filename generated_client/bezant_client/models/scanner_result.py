"""IBKR's ``iserverScannerRunResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .scanned_contract import ScannedContract


@define(kw_only=True, repr=False)
class ScannerResult(Model["Any"]):
    """IBKR's ``iserverScannerRunResponse``."""

    contracts: list[ScannedContract] | None | Unset = UNSET
    scan_data_column_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "contracts": ("contracts", ListOf(Object("ScannedContract"))),
        "scan_data_column_name": ("scan_data_column_name", TEXT),
    }
