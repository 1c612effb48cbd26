"""``relationship`` of IBKR's ``IRADecedent``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRADecedentRelationship(StrEnum):
    """``relationship`` of IBKR's ``IRADecedent``. A value that is not listed becomes a member named ``UNDECLARED``."""

    OTHER = "Other"
    TRUST = "Trust"
    SPOUSE = "Spouse"
    INDIVIDUAL = "Individual"

    @classmethod
    def _missing_(cls, value: object) -> IRADecedentRelationship | None:
        return undeclared(cls, value, str)
