"""``signatureType`` of IBKR's ``FormW8BEN``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FormW8BENSignatureType(StrEnum):
    """``signatureType`` of IBKR's ``FormW8BEN``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ELECTRONIC = "Electronic"
    PHYSICAL = "Physical"

    @classmethod
    def _missing_(cls, value: object) -> FormW8BENSignatureType | None:
        return undeclared(cls, value, str)
