"""``customerType`` of IBKR's ``FormW9``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FormW9CustomerType(StrEnum):
    """``customerType`` of IBKR's ``FormW9``. A value that is not listed becomes a member named ``UNDECLARED``."""

    INDIVIDUAL = "Individual"
    CORPORATION = "Corporation"
    PARTNERSHIP = "Partnership"
    LLC = "LLC"
    OTHER = "Other"

    @classmethod
    def _missing_(cls, value: object) -> FormW9CustomerType | None:
        return undeclared(cls, value, str)
