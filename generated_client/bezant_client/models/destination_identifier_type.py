"""``financialInstitution/identifierType`` of IBKR's ``PredefinedDestinationInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DestinationIdentifierType(OpenStrEnum):
    """``financialInstitution/identifierType`` of IBKR's ``PredefinedDestinationInstruction``."""

    BIC = "BIC"
    IFSC = "IFSC"
