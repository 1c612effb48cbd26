"""``inputLanguage`` of IBKR's ``SecurityQuestions``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class SecurityQuestionsInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``SecurityQuestions``."""

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
