"""``displayRule`` of IBKR's ``individualPosition``."""

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
    from . import PositionDisplayStep


@define(kw_only=True, repr=False)
class PositionDisplayRule(OpenModel):
    """``displayRule`` of IBKR's ``individualPosition``."""

    display_rule_step: list[PositionDisplayStep] | None | Unset = UNSET
    magnification: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "displayRuleStep": ("display_rule_step", ListOf(Object("PositionDisplayStep"))),
            "magnification": ("magnification", INT),
        }
    )
