"""``inputLanguage`` of IBKR's ``ChangeAccountHolderDetail``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ChangeAccountHolderDetailInputLanguage(StrEnum):
    """``inputLanguage`` of IBKR's ``ChangeAccountHolderDetail``. A value that is not listed becomes a member named ``UNDECLARED``."""

    EN = "en"
    ZH_HANS = "zh-Hans"
    JA = "ja"
    RU = "ru"
    FR = "fr"
    PT = "pt"
    ES = "es"
    IT = "it"
    AR_AE = "ar-AE"
    DE = "de"
    HE_IL = "he-IL"
    HU = "hu"

    @classmethod
    def _missing_(cls, value: object) -> ChangeAccountHolderDetailInputLanguage | None:
        return undeclared(cls, value, str)
