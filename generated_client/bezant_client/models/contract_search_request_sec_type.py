"""Part of ``POST /v1/api/iserver/secdef/search body/secType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ContractSearchRequestSecType(StrEnum):
    """Part of ``POST /v1/api/iserver/secdef/search body/secType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    STK = "STK"
    IND = "IND"
    BOND = "BOND"

    @classmethod
    def _missing_(cls, value: object) -> ContractSearchRequestSecType | None:
        return undeclared(cls, value, str)
