"""IBKR's ``RestrictionDetails``."""

from __future__ import annotations

from ..declare import (
    INT,
    NULL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import RestrictionRule


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
