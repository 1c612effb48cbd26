"""IBKR's ``PriceDisplayRule``."""

from __future__ import annotations

from ..declare import (
    INT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import PriceDisplayStep


@define(kw_only=True, repr=False)
class PriceDisplayRule(OpenModel):
    """IBKR's ``PriceDisplayRule``."""

    magnification: int | None | Unset = UNSET
    display_rule_step: list[PriceDisplayStep] | None | Unset = UNSET

    WIRE = Wire(
        {
            "magnification": ("magnification", INT),
            "displayRuleStep": ("display_rule_step", ListOf(Object("PriceDisplayStep"))),
        }
    )
