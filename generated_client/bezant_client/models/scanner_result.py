"""IBKR's ``iserverScannerRunResponse``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import ScannedContract


@define(kw_only=True, repr=False)
class ScannerResult(OpenModel):
    """IBKR's ``iserverScannerRunResponse``."""

    contracts: list[ScannedContract] | None | Unset = UNSET
    scan_data_column_name: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "contracts": ("contracts", ListOf(Object("ScannedContract"))),
            "scan_data_column_name": ("scan_data_column_name", TEXT),
        }
    )
