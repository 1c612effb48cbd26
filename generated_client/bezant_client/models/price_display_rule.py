"""IBKR's ``PriceDisplayRule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .price_display_step import PriceDisplayStep


@define(kw_only=True, repr=False)
class PriceDisplayRule(OpenModel):
    """IBKR's ``PriceDisplayRule``."""

    magnification: int | None | Unset = UNSET
    display_rule_step: list[PriceDisplayStep] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "magnification": ("magnification", INT),
        "displayRuleStep": ("display_rule_step", ListOf(Object("PriceDisplayStep"))),
    }
