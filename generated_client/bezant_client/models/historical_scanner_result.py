"""IBKR's ``HistoricalScannerResult``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Object, OneOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .historical_scanner_contracts import HistoricalScannerContracts


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

    WIRE: ClassVar[Wire] = {
        "total": ("total", OneOf(INT, TEXT)),
        "size": ("size", OneOf(INT, TEXT)),
        "offset": ("offset", OneOf(INT, TEXT)),
        "scanTime": ("scan_time", TEXT),
        "id": ("id", TEXT),
        "position": ("position", TEXT),
        "Contracts": ("contracts", Object("HistoricalScannerContracts")),
    }
