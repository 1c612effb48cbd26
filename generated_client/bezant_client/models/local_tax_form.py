"""IBKR's ``LocalTaxForm``."""

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


class LocalTaxFormTaxAuthority(OpenStrEnum):
    """``taxAuthority`` of IBKR's ``LocalTaxForm``."""

    ISRAEL_TA = "ISRAEL_TA"
    CANADA_TA = "CANADA_TA"
    RUSSIA_TA = "RUSSIA_TA"
    SWEDEN_TA = "SWEDEN_TA"
    AUSTRALIA_TA = "AUSTRALIA_TA"


@define(kw_only=True, repr=False)
class LocalTaxForm(OpenModel):
    """IBKR's ``LocalTaxForm``."""

    qualified: bool | Unset = UNSET
    tax_authority: LocalTaxFormTaxAuthority | Unset = UNSET
    treaty_country: str | Unset = UNSET

    WIRE = Wire(
        {
            "qualified": ("qualified", BOOL),
            "taxAuthority": ("tax_authority", Enumerated("LocalTaxFormTaxAuthority")),
            "treatyCountry": ("treaty_country", TEXT),
        }
    )
