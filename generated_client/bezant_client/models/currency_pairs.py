"""IBKR's ``currencyPairs``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import ListOf, Object, Shape

if TYPE_CHECKING:
    from .currency_pair import CurrencyPair


@define(kw_only=True, repr=False, eq=False)
class CurrencyPairs(MapModel["list[CurrencyPair] | None"]):
    """IBKR's ``currencyPairs``."""

    additional_properties: dict[str, list[CurrencyPair] | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = ListOf(Object("CurrencyPair"))
