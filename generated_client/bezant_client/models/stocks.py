"""IBKR's ``stocks``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, ListOf, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import Stock


@define(kw_only=True, repr=False, eq=False)
class Stocks(MapModel["list[Stock] | None"]):
    """IBKR's ``stocks``."""

    additional_properties: dict[str, list[Stock] | None] = field(factory=dict)

    EXTRA = ListOf(Object("Stock"))
