"""Part of ``GET /gw/api/v1/enumerations/{enumerationType} ?language``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ListEnumerationLanguage(StrEnum):
    """Part of ``GET /gw/api/v1/enumerations/{enumerationType} ?language``. A value that is not listed becomes a member named ``UNDECLARED``."""

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

    @classmethod
    def _missing_(cls, value: object) -> ListEnumerationLanguage | None:
        return undeclared(cls, value, str)
