"""IBKR's ``HistoricalScannerContracts``."""

from __future__ import annotations

from ..declare import (
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
    from . import HistoricalScannerContract


@define(kw_only=True, repr=False)
class HistoricalScannerContracts(OpenModel):
    """IBKR's ``HistoricalScannerContracts``."""

    contract: list[HistoricalScannerContract] | None | Unset = UNSET

    WIRE = Wire({"Contract": ("contract", ListOf(Object("HistoricalScannerContract")))})
