"""IBKR's ``AllocateVAN``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocate_van_currency import AllocateVANCurrency


@define(kw_only=True, repr=False)
class AllocateVAN(OpenModel):
    """IBKR's ``AllocateVAN``."""

    account_id: str | Unset = UNSET
    country_code: str | Unset = UNSET
    currency: AllocateVANCurrency | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "countryCode": ("country_code", TEXT),
        "currency": ("currency", Enumerated("AllocateVANCurrency")),
    }
