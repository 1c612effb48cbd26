"""Part of ``POST /v1/api/iserver/secdef/search body/secType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ContractSearchRequestSecType(OpenStrEnum):
    """Part of ``POST /v1/api/iserver/secdef/search body/secType``."""

    STK = "STK"
    IND = "IND"
    BOND = "BOND"
