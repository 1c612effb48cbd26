"""``sections`` of IBKR's ``secdefSearchResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ContractMatchSection(OpenModel):
    """``sections`` of IBKR's ``secdefSearchResponse``."""

    exchange: str | None | Unset = UNSET
    months: str | None | Unset = UNSET
    sec_type: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    conid: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "exchange": ("exchange", TEXT),
        "months": ("months", TEXT),
        "secType": ("sec_type", TEXT),
        "symbol": ("symbol", TEXT),
        "conid": ("conid", TEXT),
    }
