"""``displayRule`` of IBKR's ``individualPosition``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .position_display_step import PositionDisplayStep


@define(kw_only=True, repr=False)
class PositionDisplayRule(OpenModel):
    """``displayRule`` of IBKR's ``individualPosition``."""

    display_rule_step: list[PositionDisplayStep] | None | Unset = UNSET
    magnification: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "displayRuleStep": ("display_rule_step", ListOf(Object("PositionDisplayStep"))),
        "magnification": ("magnification", INT),
    }
