"""Part of ``POST /v1/api/iserver/secdef/search body``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class ContractSearchRequestSecType(OpenStrEnum):
    """Part of ``POST /v1/api/iserver/secdef/search body/secType``."""

    STK = "STK"
    IND = "IND"
    BOND = "BOND"


@define(kw_only=True, repr=False)
class ContractSearchRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/secdef/search body``."""

    symbol: str
    fund: bool | Unset = UNSET
    fund_family_conid_ex: str | Unset = UNSET
    more: bool | Unset = UNSET
    name: bool | Unset = UNSET
    pattern: bool | Unset = UNSET
    referrer: str | Unset = UNSET
    sec_type: ContractSearchRequestSecType | Unset = UNSET

    WIRE = Wire(
        {
            "symbol": ("symbol", TEXT),
            "fund": ("fund", BOOL),
            "fundFamilyConidEx": ("fund_family_conid_ex", TEXT),
            "more": ("more", BOOL),
            "name": ("name", BOOL),
            "pattern": ("pattern", BOOL),
            "referrer": ("referrer", TEXT),
            "secType": ("sec_type", Enumerated("ContractSearchRequestSecType")),
        }
    )
