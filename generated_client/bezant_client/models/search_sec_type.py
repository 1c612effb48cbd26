"""Part of ``GET /v1/api/iserver/secdef/search ?secType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class SearchSecType(StrEnum):
    """Part of ``GET /v1/api/iserver/secdef/search ?secType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    STK = "STK"
    IND = "IND"
    BOND = "BOND"

    @classmethod
    def _missing_(cls, value: object) -> SearchSecType | None:
        return undeclared(cls, value, str)
