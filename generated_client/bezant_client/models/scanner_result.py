"""IBKR's ``iserverScannerRunResponse``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ScannedContract(OpenModel):
    """``contracts`` of IBKR's ``iserverScannerRunResponse``."""

    available_chart_periods: str | None | Unset = UNSET
    column_name: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    con_id: int | None | Unset = UNSET
    conidex: str | None | Unset = UNSET
    contract_description_1: str | None | Unset = UNSET
    listing_exchange: str | None | Unset = UNSET
    sec_type: str | None | Unset = UNSET
    server_id: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    scan_data: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "available_chart_periods": ("available_chart_periods", TEXT),
            "column_name": ("column_name", TEXT),
            "company_name": ("company_name", TEXT),
            "con_id": ("con_id", INT),
            "conidex": ("conidex", TEXT),
            "contract_description_1": ("contract_description_1", TEXT),
            "listing_exchange": ("listing_exchange", TEXT),
            "sec_type": ("sec_type", TEXT),
            "server_id": ("server_id", TEXT),
            "symbol": ("symbol", TEXT),
            "scan_data": ("scan_data", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class ScannerResult(OpenModel):
    """IBKR's ``iserverScannerRunResponse``."""

    contracts: list[ScannedContract] | None | Unset = UNSET
    scan_data_column_name: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "contracts": ("contracts", ListOf(Object("ScannedContract"))),
            "scan_data_column_name": ("scan_data_column_name", TEXT),
        }
    )
