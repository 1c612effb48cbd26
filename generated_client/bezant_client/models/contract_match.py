"""IBKR's ``secdefSearchResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    NULL,
    TEXT,
    UNSET,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class BondIssuer(OpenModel):
    """``issuers`` of IBKR's ``secdefSearchResponse``."""

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE = Wire({"id": ("id", TEXT), "name": ("name", TEXT)})


@define(kw_only=True, repr=False)
class ContractMatchSection(OpenModel):
    """``sections`` of IBKR's ``secdefSearchResponse``."""

    exchange: str | None | Unset = UNSET
    months: str | None | Unset = UNSET
    sec_type: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    conid: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "exchange": ("exchange", TEXT),
            "months": ("months", TEXT),
            "secType": ("sec_type", TEXT),
            "symbol": ("symbol", TEXT),
            "conid": ("conid", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class ContractMatch(OpenModel):
    """IBKR's ``secdefSearchResponse``."""

    bondid: int | None | Unset = UNSET
    company_header: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    conid: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    fop: str | None | Unset = UNSET
    issuers: list[BondIssuer] | None | Unset = UNSET
    opt: str | None | Unset = UNSET
    restricted: str | None | Unset = UNSET
    sections: list[ContractMatchSection] | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    war: str | None | Unset = UNSET
    sec_type: str | None | Unset = UNSET
    show_prips: bool | None | Unset = UNSET
    leg_sec_type: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "bondid": ("bondid", INT),
            "companyHeader": ("company_header", TEXT),
            "companyName": ("company_name", OneOf(TEXT, NULL)),
            "conid": ("conid", TEXT),
            "description": ("description", OneOf(TEXT, NULL)),
            "fop": ("fop", OneOf(TEXT, NULL)),
            "issuers": ("issuers", ListOf(Object("BondIssuer"))),
            "opt": ("opt", OneOf(TEXT, NULL)),
            "restricted": ("restricted", OneOf(TEXT, NULL)),
            "sections": ("sections", ListOf(Object("ContractMatchSection"))),
            "symbol": ("symbol", OneOf(TEXT, NULL)),
            "war": ("war", OneOf(TEXT, NULL)),
            "secType": ("sec_type", TEXT),
            "showPrips": ("show_prips", BOOL),
            "legSecType": ("leg_sec_type", TEXT),
        }
    )
