"""IBKR's ``summaryMarketValueResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import (
    Object,
    Shape,
)

if TYPE_CHECKING:
    from .currency_market_value import CurrencyMarketValue


@define(kw_only=True)
class AccountMarketValues(MapModel["CurrencyMarketValue"]):
    """IBKR's ``summaryMarketValueResponse``."""

    additional_properties: dict[str, CurrencyMarketValue] = field(factory=dict)

    EXTRA: ClassVar[Shape] = Object("CurrencyMarketValue")
