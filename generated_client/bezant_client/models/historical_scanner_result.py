"""IBKR's ``HistoricalScannerResult``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    UNSET,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class HistoricalScannerContract(OpenModel):
    """IBKR's ``HistoricalScannerContract``."""

    in_scan_time: str | None | Unset = UNSET
    contract_id: str | None | Unset = UNSET

    WIRE = Wire({"inScanTime": ("in_scan_time", TEXT), "contractID": ("contract_id", TEXT)})


@define(kw_only=True, repr=False)
class HistoricalScannerContracts(OpenModel):
    """IBKR's ``HistoricalScannerContracts``."""

    contract: list[HistoricalScannerContract] | None | Unset = UNSET

    WIRE = Wire({"Contract": ("contract", ListOf(Object("HistoricalScannerContract")))})


@define(kw_only=True, repr=False)
class HistoricalScannerResult(OpenModel):
    """IBKR's ``HistoricalScannerResult``."""

    total: int | str | None | Unset = UNSET
    size: int | str | None | Unset = UNSET
    offset: int | str | None | Unset = UNSET
    scan_time: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    position: str | None | Unset = UNSET
    contracts: HistoricalScannerContracts | None | Unset = UNSET

    WIRE = Wire(
        {
            "total": ("total", OneOf(INT, TEXT)),
            "size": ("size", OneOf(INT, TEXT)),
            "offset": ("offset", OneOf(INT, TEXT)),
            "scanTime": ("scan_time", TEXT),
            "id": ("id", TEXT),
            "position": ("position", TEXT),
            "Contracts": ("contracts", Object("HistoricalScannerContracts")),
        }
    )
