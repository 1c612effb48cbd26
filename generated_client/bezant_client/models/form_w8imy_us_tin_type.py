"""``usTinType`` of IBKR's ``FormW8IMY``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FormW8IMYUsTinType(StrEnum):
    """``usTinType`` of IBKR's ``FormW8IMY``. A value that is not listed becomes a member named ``UNDECLARED``."""

    QI_EIN = "QI-EIN"
    WP_EIN = "WP-EIN"
    WT_EIN = "WT-EIN"
    EIN = "EIN"
    SSN = "SSN"
    ITIN = "ITIN"

    @classmethod
    def _missing_(cls, value: object) -> FormW8IMYUsTinType | None:
        return undeclared(cls, value, str)
