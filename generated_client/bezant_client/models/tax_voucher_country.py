"""IBKR's ``Country``."""

from __future__ import annotations

from ..declare import BOOL, FLOAT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class TaxVoucherCountry(OpenModel):
    """IBKR's ``Country``."""

    country: str | None | Unset = UNSET
    country_code: str | None | Unset = UNSET
    fee: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "country": ("country", TEXT),
            "countryCode": ("country_code", TEXT),
            "fee": ("fee", FLOAT),
            "currency": ("currency", TEXT),
            "disabled": ("disabled", BOOL),
        }
    )
