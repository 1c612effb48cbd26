"""``depositType`` of IBKR's ``IRADepositDetails``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRADepositDetailsDepositType(OpenStrEnum):
    """``depositType`` of IBKR's ``IRADepositDetails``."""

    CONTRIBUTION = "contribution"
    ROLLOVER = "rollover"
