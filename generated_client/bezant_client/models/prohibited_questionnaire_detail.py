"""IBKR's ``ProhibitedQuestionnaireDetail``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class ProhibitedQuestionnaireDetailCode(OpenStrEnum):
    """``code`` of IBKR's ``ProhibitedQuestionnaireDetail``."""

    PASSPORT = "PASSPORT"
    CITIZENSHIP = "CITIZENSHIP"
    BUSINESSDEALINGS = "BUSINESSDEALINGS"
    FINANCIALACCOUNTS = "FINANCIALACCOUNTS"
    RESIDENT = "RESIDENT"
    MULTI = "MULTI"
    BIRTH = "BIRTH"


@define(kw_only=True, repr=False)
class ProhibitedQuestionnaireDetail(OpenModel):
    """IBKR's ``ProhibitedQuestionnaireDetail``."""

    code: ProhibitedQuestionnaireDetailCode | Unset = UNSET
    details: str | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire(
        {
            "code": ("code", Enumerated("ProhibitedQuestionnaireDetailCode")),
            "details": ("details", TEXT),
            "status": ("status", BOOL),
        }
    )
