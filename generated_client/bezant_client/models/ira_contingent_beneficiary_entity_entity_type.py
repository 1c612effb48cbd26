"""``entityType`` of IBKR's ``IRAContingentBeneficiaryEntity``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRAContingentBeneficiaryEntityEntityType(OpenStrEnum):
    """``entityType`` of IBKR's ``IRAContingentBeneficiaryEntity``."""

    TRUST = "Trust"
    ESTATE = "Estate"
    CHARITY = "Charity"
