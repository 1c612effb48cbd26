"""``code`` of IBKR's ``ProhibitedQuestionnaireDetail``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ProhibitedQuestionnaireDetailCode(StrEnum):
    """``code`` of IBKR's ``ProhibitedQuestionnaireDetail``. A value that is not listed becomes a member named ``UNDECLARED``."""

    PASSPORT = "PASSPORT"
    CITIZENSHIP = "CITIZENSHIP"
    BUSINESSDEALINGS = "BUSINESSDEALINGS"
    FINANCIALACCOUNTS = "FINANCIALACCOUNTS"
    RESIDENT = "RESIDENT"
    MULTI = "MULTI"
    BIRTH = "BIRTH"

    @classmethod
    def _missing_(cls, value: object) -> ProhibitedQuestionnaireDetailCode | None:
        return undeclared(cls, value, str)
