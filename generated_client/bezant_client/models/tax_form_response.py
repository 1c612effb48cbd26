"""IBKR's ``TaxFormResponse``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class TaxFormResponseData(OpenModel):
    """``data`` of IBKR's ``TaxFormResponse``."""

    accept: str | None | Unset = UNSET
    data_type: str | None | Unset = UNSET
    encoding: str | None | Unset = UNSET
    gzip: bool | None | Unset = UNSET
    mime_type: str | None | Unset = UNSET
    value: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "accept": ("accept", TEXT),
            "dataType": ("data_type", TEXT),
            "encoding": ("encoding", TEXT),
            "gzip": ("gzip", BOOL),
            "mimeType": ("mime_type", TEXT),
            "value": ("value", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class TaxFormResponse(OpenModel):
    """IBKR's ``TaxFormResponse``."""

    data: TaxFormResponseData | None | Unset = UNSET

    WIRE = Wire({"data": ("data", Object("TaxFormResponseData"))})
