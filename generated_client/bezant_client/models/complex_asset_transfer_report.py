"""``consolidatedComplexAssetTransferReport`` of IBKR's ``ComplexAssetTransferPollingResult``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ComplexAssetTransferReport(OpenModel):
    """``consolidatedComplexAssetTransferReport`` of IBKR's ``ComplexAssetTransferPollingResult``."""

    asset_type: str | None | Unset = UNSET
    contract_id: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    isin: str | None | Unset = UNSET
    quantity: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "assetType": ("asset_type", TEXT),
        "contractId": ("contract_id", INT),
        "description": ("description", TEXT),
        "isin": ("isin", TEXT),
        "quantity": ("quantity", TEXT),
        "status": ("status", TEXT),
        "symbol": ("symbol", TEXT),
    }
