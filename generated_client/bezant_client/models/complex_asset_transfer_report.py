"""``consolidatedComplexAssetTransferReport`` of IBKR's ``ComplexAssetTransferPollingResult``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class ComplexAssetTransferReport(Model["Any"]):
    """``consolidatedComplexAssetTransferReport`` of IBKR's ``ComplexAssetTransferPollingResult``."""

    asset_type: str | Unset = UNSET
    contract_id: int | Unset = UNSET
    description: str | Unset = UNSET
    isin: str | Unset = UNSET
    quantity: str | Unset = UNSET
    status: str | Unset = UNSET
    symbol: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "assetType": ("asset_type", TEXT),
        "contractId": ("contract_id", INT),
        "description": ("description", TEXT),
        "isin": ("isin", TEXT),
        "quantity": ("quantity", TEXT),
        "status": ("status", TEXT),
        "symbol": ("symbol", TEXT),
    }
