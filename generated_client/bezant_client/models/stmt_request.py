"""IBKR's ``StmtRequest``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class StmtRequest(OpenModel):
    """IBKR's ``StmtRequest``."""

    account_id: str
    end_date: str
    start_date: str
    account_ids: list[str] | Unset = UNSET
    crypto_consol_if_available: bool | Unset = UNSET
    gzip: bool | Unset = UNSET
    language: str | Unset = UNSET
    mime_type: str | Unset = UNSET
    multi_account_format: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "endDate": ("end_date", TEXT),
            "startDate": ("start_date", TEXT),
            "accountIds": ("account_ids", ListOf(TEXT)),
            "cryptoConsolIfAvailable": ("crypto_consol_if_available", BOOL),
            "gzip": ("gzip", BOOL),
            "language": ("language", TEXT),
            "mimeType": ("mime_type", TEXT),
            "multiAccountFormat": ("multi_account_format", TEXT),
        }
    )
