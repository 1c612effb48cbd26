"""``direction`` of IBKR's ``DwacInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DwacInstructionDirection(StrEnum):
    """``direction`` of IBKR's ``DwacInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    IN = "IN"

    @classmethod
    def _missing_(cls, value: object) -> DwacInstructionDirection | None:
        return undeclared(cls, value, str)
