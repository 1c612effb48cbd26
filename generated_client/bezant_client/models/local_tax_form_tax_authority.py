"""``taxAuthority`` of IBKR's ``LocalTaxForm``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class LocalTaxFormTaxAuthority(OpenStrEnum):
    """``taxAuthority`` of IBKR's ``LocalTaxForm``."""

    ISRAEL_TA = "ISRAEL_TA"
    CANADA_TA = "CANADA_TA"
    RUSSIA_TA = "RUSSIA_TA"
    SWEDEN_TA = "SWEDEN_TA"
    AUSTRALIA_TA = "AUSTRALIA_TA"
