"""``orderDefaults`` of IBKR's ``contractRules``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import Object, Shape

if TYPE_CHECKING:
    from .order_type_defaults import OrderTypeDefaults


@define(kw_only=True, repr=False, eq=False)
class OrderDefaults(MapModel["OrderTypeDefaults | None"]):
    """``orderDefaults`` of IBKR's ``contractRules``."""

    additional_properties: dict[str, OrderTypeDefaults | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = Object("OrderTypeDefaults")
