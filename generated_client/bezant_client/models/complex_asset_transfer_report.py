"""``consolidatedComplexAssetTransferReport`` of IBKR's ``ComplexAssetTransferPollingResult``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


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

    WIRE = Wire(
        {
            "assetType": ("asset_type", TEXT),
            "contractId": ("contract_id", INT),
            "description": ("description", TEXT),
            "isin": ("isin", TEXT),
            "quantity": ("quantity", TEXT),
            "status": ("status", TEXT),
            "symbol": ("symbol", TEXT),
        }
    )
