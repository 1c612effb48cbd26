"""``usTinType`` of IBKR's ``FormW8IMY``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FormW8IMYUsTinType(OpenStrEnum):
    """``usTinType`` of IBKR's ``FormW8IMY``."""

    QI_EIN = "QI-EIN"
    WP_EIN = "WP-EIN"
    WT_EIN = "WT-EIN"
    EIN = "EIN"
    SSN = "SSN"
    ITIN = "ITIN"
