"""``orderDefaults`` of IBKR's ``contractRules``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import OrderTypeDefaults


@define(kw_only=True, repr=False, eq=False)
class OrderDefaults(MapModel["OrderTypeDefaults | None"]):
    """``orderDefaults`` of IBKR's ``contractRules``."""

    additional_properties: dict[str, OrderTypeDefaults | None] = field(factory=dict)

    EXTRA = Object("OrderTypeDefaults")
