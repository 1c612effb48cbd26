"""IBKR's ``RestrictionDetails``."""

from __future__ import annotations

from ..declare import (
    INT,
    NULL,
    TEXT,
    UNSET,
    ListOf,
    MapModel,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


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


@define(kw_only=True, repr=False, eq=False)
class RestrictionRuleParams(MapModel["str | None"]):
    """``params`` of IBKR's ``RestrictionRule``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False)
class RestrictionDetails(OpenModel):
    """IBKR's ``RestrictionDetails``."""

    status: str | None | Unset = UNSET
    restriction_id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    application_type: str | None | Unset = UNSET
    usage_type: str | None | Unset = UNSET
    allow_only: str | None | Unset = UNSET
    match_all: str | None | Unset = UNSET
    is_white_list: str | None | Unset = UNSET
    rules: list[RestrictionRule] | None | Unset = UNSET
    tm_frequency: str | None | Unset = UNSET
    tm_first_date: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "status": ("status", TEXT),
            "restrictionId": ("restriction_id", INT),
            "name": ("name", TEXT),
            "description": ("description", OneOf(TEXT, NULL)),
            "message": ("message", OneOf(TEXT, NULL)),
            "applicationType": ("application_type", TEXT),
            "usageType": ("usage_type", TEXT),
            "allowOnly": ("allow_only", OneOf(TEXT, NULL)),
            "matchAll": ("match_all", OneOf(TEXT, NULL)),
            "isWhiteList": ("is_white_list", TEXT),
            "rules": ("rules", ListOf(Object("RestrictionRule"))),
            "tmFrequency": ("tm_frequency", TEXT),
            "tmFirstDate": ("tm_first_date", INT),
        }
    )
