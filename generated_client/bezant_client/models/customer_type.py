"""``type`` of IBKR's ``Customer``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CustomerType(OpenStrEnum):
    """``type`` of IBKR's ``Customer``."""

    INDIVIDUAL = "INDIVIDUAL"
    JOINT = "JOINT"
    TRUST = "TRUST"
    UGMA = "UGMA"
    UTMA = "UTMA"
    ORG = "ORG"
    IRA = "IRA"
