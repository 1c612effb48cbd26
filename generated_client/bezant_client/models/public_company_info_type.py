"""IBKR's ``PublicCompanyInfoType``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PublicCompanyInfoType(OpenModel):
    """IBKR's ``PublicCompanyInfoType``."""

    exchange_traded_on: str | Unset = UNSET
    quoted_symbol: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"exchangeTradedOn": ("exchange_traded_on", TEXT), "quotedSymbol": ("quoted_symbol", TEXT)}
