"""IBKR's ``summaryMarketValueResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import Object, Shape

if TYPE_CHECKING:
    from .currency_market_value import CurrencyMarketValue


@define(kw_only=True, repr=False, eq=False)
class AccountMarketValues(MapModel["CurrencyMarketValue | None"]):
    """IBKR's ``summaryMarketValueResponse``."""

    additional_properties: dict[str, CurrencyMarketValue | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = Object("CurrencyMarketValue")
