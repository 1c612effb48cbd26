"""IBKR's ``iserverScannerRunResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .scanned_contract import ScannedContract


@define(kw_only=True, repr=False)
class ScannerResult(OpenModel):
    """IBKR's ``iserverScannerRunResponse``."""

    contracts: list[ScannedContract] | None | Unset = UNSET
    scan_data_column_name: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "contracts": ("contracts", ListOf(Object("ScannedContract"))),
        "scan_data_column_name": ("scan_data_column_name", TEXT),
    }
