"""IBKR's ``HistoricalScannerContracts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .historical_scanner_contract import HistoricalScannerContract


@define(kw_only=True, repr=False)
class HistoricalScannerContracts(OpenModel):
    """IBKR's ``HistoricalScannerContracts``."""

    contract: list[HistoricalScannerContract] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"Contract": ("contract", ListOf(Object("HistoricalScannerContract")))}
