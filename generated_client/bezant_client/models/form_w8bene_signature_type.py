"""``signatureType`` of IBKR's ``FormW8BENE``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FormW8BENESignatureType(StrEnum):
    """``signatureType`` of IBKR's ``FormW8BENE``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ELECTRONIC = "Electronic"
    PHYSICAL = "Physical"

    @classmethod
    def _missing_(cls, value: object) -> FormW8BENESignatureType | None:
        return undeclared(cls, value, str)
