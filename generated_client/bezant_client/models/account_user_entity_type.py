"""``entity/entityType`` of IBKR's ``user``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AccountUserEntityType(OpenStrEnum):
    """``entity/entityType`` of IBKR's ``user``."""

    INDIVIDUAL = "INDIVIDUAL"
    JOINT = "Joint"
    ORG = "ORG"
