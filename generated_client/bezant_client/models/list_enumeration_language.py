"""Part of ``GET /gw/api/v1/enumerations/{enumerationType} ?language``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ListEnumerationLanguage(OpenStrEnum):
    """Part of ``GET /gw/api/v1/enumerations/{enumerationType} ?language``."""

    EN = "en"
    AR = "ar"
    DE = "de"
    ES = "es"
    FR = "fr"
    HE = "he"
    HU = "hu"
    IT = "it"
    JA = "ja"
    NL = "nl"
    PT = "pt"
    RU = "ru"
    ZH_CN = "zh_CN"
    ZH_TW = "zh_TW"
