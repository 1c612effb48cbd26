"""IBKR's ``categoryTreeResponse``."""

from __future__ import annotations

from ..declare import (
    INT,
    NULL,
    TEXT,
    UNSET,
    ListOf,
    MapModel,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


@define(kw_only=True, repr=False, eq=False)
class EventCategories(MapModel["EventCategory | None"]):
    """``categories`` of IBKR's ``categoryTreeResponse``."""

    additional_properties: dict[str, EventCategory | None] = field(factory=dict)

    EXTRA = OneOf(Object("EventCategory"), NULL)


@define(kw_only=True, repr=False)
class EventCategory(OpenModel):
    """IBKR's ``EventCategory``."""

    name: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    markets: list[EventMarket] | None | Unset = UNSET

    WIRE = Wire(
        {
            "name": ("name", TEXT),
            "parent_id": ("parent_id", TEXT),
            "markets": ("markets", ListOf(Object("EventMarket"))),
        }
    )


@define(kw_only=True, repr=False)
class EventMarket(OpenModel):
    """IBKR's ``EventMarket``."""

    name: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    product_conid: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "name": ("name", TEXT),
            "symbol": ("symbol", TEXT),
            "exchange": ("exchange", TEXT),
            "conid": ("conid", INT),
            "product_conid": ("product_conid", INT),
        }
    )


@define(kw_only=True, repr=False)
class EventCategoryTree(OpenModel):
    """IBKR's ``categoryTreeResponse``."""

    categories: EventCategories | None | Unset = UNSET

    WIRE = Wire({"categories": ("categories", Object("EventCategories"))})
