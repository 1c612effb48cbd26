"""IBKR's ``RestrictionRule``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
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
    from . import RestrictionRuleParams


@define(kw_only=True, repr=False)
class RestrictionRule(OpenModel):
    """IBKR's ``RestrictionRule``."""

    rule_id: int | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    validity_type: str | None | Unset = UNSET
    start_date: str | None | Unset = UNSET
    end_date: str | None | Unset = UNSET
    params: list[RestrictionRuleParams] | None | Unset = UNSET

    WIRE = Wire(
        {
            "ruleId": ("rule_id", INT),
            "type": ("type_", TEXT),
            "validityType": ("validity_type", TEXT),
            "startDate": ("start_date", TEXT),
            "endDate": ("end_date", TEXT),
            "params": ("params", ListOf(Object("RestrictionRuleParams"))),
        }
    )
