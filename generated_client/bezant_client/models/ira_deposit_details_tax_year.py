"""``taxYear`` of IBKR's ``IRADepositDetails``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRADepositDetailsTaxYear(OpenStrEnum):
    """``taxYear`` of IBKR's ``IRADepositDetails``."""

    CURRENT = "current"
    PRIOR = "prior"
