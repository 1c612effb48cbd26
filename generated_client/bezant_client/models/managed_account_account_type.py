"""``accountType`` of IBKR's ``Account``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ManagedAccountAccountType(OpenStrEnum):
    """``accountType`` of IBKR's ``Account``."""

    INVESTMENT = "Investment"
    TRADING = "Trading"
    SMSF = "SMSF"
