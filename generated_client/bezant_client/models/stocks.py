"""IBKR's ``stocks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import ListOf, Object, Shape

if TYPE_CHECKING:
    from .stock import Stock


@define(kw_only=True, repr=False, eq=False)
class Stocks(MapModel["list[Stock] | None"]):
    """IBKR's ``stocks``."""

    additional_properties: dict[str, list[Stock] | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = ListOf(Object("Stock"))
