"""``code`` of IBKR's ``ProhibitedQuestionnaireDetail``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ProhibitedQuestionnaireDetailCode(OpenStrEnum):
    """``code`` of IBKR's ``ProhibitedQuestionnaireDetail``."""

    PASSPORT = "PASSPORT"
    CITIZENSHIP = "CITIZENSHIP"
    BUSINESSDEALINGS = "BUSINESSDEALINGS"
    FINANCIALACCOUNTS = "FINANCIALACCOUNTS"
    RESIDENT = "RESIDENT"
    MULTI = "MULTI"
    BIRTH = "BIRTH"
