"""``relationship`` of IBKR's ``IRADecedent``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IRADecedentRelationship(OpenStrEnum):
    """``relationship`` of IBKR's ``IRADecedent``."""

    OTHER = "Other"
    TRUST = "Trust"
    SPOUSE = "Spouse"
    INDIVIDUAL = "Individual"
