"""``code`` of IBKR's ``EligibleContractParticipantDetails``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class EligibleContractParticipantDetailsCode(StrEnum):
    """``code`` of IBKR's ``EligibleContractParticipantDetails``. A value that is not listed becomes a member named ``UNDECLARED``."""

    DISCRETIONARY_BASIS = "DiscretionaryBasis"
    HIGH_RISK = "HighRisk"

    @classmethod
    def _missing_(cls, value: object) -> EligibleContractParticipantDetailsCode | None:
        return undeclared(cls, value, str)
