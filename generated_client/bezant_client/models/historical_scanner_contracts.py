"""IBKR's ``HistoricalScannerContracts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .historical_scanner_contract import HistoricalScannerContract


@define(kw_only=True, repr=False)
class HistoricalScannerContracts(Model["Any"]):
    """IBKR's ``HistoricalScannerContracts``."""

    contract: list[HistoricalScannerContract] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "Contract": ("contract", ListOf(Object("HistoricalScannerContract"))),
    }
