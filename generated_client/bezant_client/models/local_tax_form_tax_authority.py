"""``taxAuthority`` of IBKR's ``LocalTaxForm``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class LocalTaxFormTaxAuthority(StrEnum):
    """``taxAuthority`` of IBKR's ``LocalTaxForm``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ISRAEL_TA = "ISRAEL_TA"
    CANADA_TA = "CANADA_TA"
    RUSSIA_TA = "RUSSIA_TA"
    SWEDEN_TA = "SWEDEN_TA"
    AUSTRALIA_TA = "AUSTRALIA_TA"

    @classmethod
    def _missing_(cls, value: object) -> LocalTaxFormTaxAuthority | None:
        return undeclared(cls, value, str)
