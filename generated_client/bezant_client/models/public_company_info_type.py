"""IBKR's ``PublicCompanyInfoType``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PublicCompanyInfoType(Model["Any"]):
    """IBKR's ``PublicCompanyInfoType``."""

    exchange_traded_on: str | Unset = UNSET
    quoted_symbol: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "exchangeTradedOn": ("exchange_traded_on", TEXT),
        "quotedSymbol": ("quoted_symbol", TEXT),
    }
