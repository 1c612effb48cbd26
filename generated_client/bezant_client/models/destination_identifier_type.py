"""``financialInstitution/identifierType`` of IBKR's ``PredefinedDestinationInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DestinationIdentifierType(StrEnum):
    """``financialInstitution/identifierType`` of IBKR's ``PredefinedDestinationInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    BIC = "BIC"
    IFSC = "IFSC"

    @classmethod
    def _missing_(cls, value: object) -> DestinationIdentifierType | None:
        return undeclared(cls, value, str)
