"""``entityType`` of IBKR's ``IRAPrimaryBeneficiaryEntity``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRAPrimaryBeneficiaryEntityEntityType(OpenStrEnum):
    """``entityType`` of IBKR's ``IRAPrimaryBeneficiaryEntity``."""

    TRUST = "Trust"
    ESTATE = "Estate"
    CHARITY = "Charity"
