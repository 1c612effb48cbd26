"""Part of ``GET /v1/api/iserver/secdef/strikes ?sectype``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ListStrikesSectype(StrEnum):
    """Part of ``GET /v1/api/iserver/secdef/strikes ?sectype``. A value that is not listed becomes a member named ``UNDECLARED``."""

    OPT = "OPT"
    FOP = "FOP"
    WAR = "WAR"

    @classmethod
    def _missing_(cls, value: object) -> ListStrikesSectype | None:
        return undeclared(cls, value, str)
