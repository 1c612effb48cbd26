"""IBKR's ``TaxFormRequest``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class TaxFormRequest(OpenModel):
    """IBKR's ``TaxFormRequest``."""

    account_id: str
    format_: str
    type_: str
    year: int
    gzip: bool | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "format": ("format_", TEXT),
            "type": ("type_", TEXT),
            "year": ("year", INT),
            "gzip": ("gzip", BOOL),
        }
    )
