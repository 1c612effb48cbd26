"""IBKR's ``HistoricalScannerResult``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import HistoricalScannerContracts


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
