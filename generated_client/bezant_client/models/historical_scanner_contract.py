"""IBKR's ``HistoricalScannerContract``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class HistoricalScannerContract(OpenModel):
    """IBKR's ``HistoricalScannerContract``."""

    in_scan_time: str | None | Unset = UNSET
    contract_id: str | None | Unset = UNSET

    WIRE = Wire({"inScanTime": ("in_scan_time", TEXT), "contractID": ("contract_id", TEXT)})
