"""``inputLanguage`` of IBKR's ``UpdateW8BEN``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class UpdateW8BENInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``UpdateW8BEN``."""

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
