"""IBKR's ``RestrictionRule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .restriction_rule_params import RestrictionRuleParams


@define(kw_only=True, repr=False)
class RestrictionRule(OpenModel):
    """IBKR's ``RestrictionRule``."""

    rule_id: int | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    validity_type: str | None | Unset = UNSET
    start_date: str | None | Unset = UNSET
    end_date: str | None | Unset = UNSET
    params: list[RestrictionRuleParams] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "ruleId": ("rule_id", INT),
        "type": ("type_", TEXT),
        "validityType": ("validity_type", TEXT),
        "startDate": ("start_date", TEXT),
        "endDate": ("end_date", TEXT),
        "params": ("params", ListOf(Object("RestrictionRuleParams"))),
    }
