"""IBKR's ``Country``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, FLOAT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class TaxVoucherCountry(OpenModel):
    """IBKR's ``Country``."""

    country: str | None | Unset = UNSET
    country_code: str | None | Unset = UNSET
    fee: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "country": ("country", TEXT),
        "countryCode": ("country_code", TEXT),
        "fee": ("fee", FLOAT),
        "currency": ("currency", TEXT),
        "disabled": ("disabled", BOOL),
    }
