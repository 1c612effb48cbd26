"""IBKR's ``summaryMarketValueResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import CurrencyMarketValue


@define(kw_only=True, repr=False, eq=False)
class AccountMarketValues(MapModel["CurrencyMarketValue | None"]):
    """IBKR's ``summaryMarketValueResponse``."""

    additional_properties: dict[str, CurrencyMarketValue | None] = field(factory=dict)

    EXTRA = Object("CurrencyMarketValue")
