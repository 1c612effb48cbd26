"""``signatureType`` of IBKR's ``FormW9``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FormW9SignatureType(StrEnum):
    """``signatureType`` of IBKR's ``FormW9``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ELECTRONIC = "Electronic"
    PHYSICAL = "Physical"

    @classmethod
    def _missing_(cls, value: object) -> FormW9SignatureType | None:
        return undeclared(cls, value, str)
