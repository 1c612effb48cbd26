"""``displayRule`` of IBKR's ``individualPosition``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .position_display_step import PositionDisplayStep


@define(kw_only=True, repr=False)
class PositionDisplayRule(Model["Any"]):
    """``displayRule`` of IBKR's ``individualPosition``."""

    display_rule_step: list[PositionDisplayStep] | None | Unset = UNSET
    magnification: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "displayRuleStep": ("display_rule_step", ListOf(Object("PositionDisplayStep"))),
        "magnification": ("magnification", INT),
    }
