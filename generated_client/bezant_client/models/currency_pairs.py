"""IBKR's ``currencyPairs``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, ListOf, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import CurrencyPair


@define(kw_only=True, repr=False, eq=False)
class CurrencyPairs(MapModel["list[CurrencyPair] | None"]):
    """IBKR's ``currencyPairs``."""

    additional_properties: dict[str, list[CurrencyPair] | None] = field(factory=dict)

    EXTRA = ListOf(Object("CurrencyPair"))
