"""``direction`` of IBKR's ``FopInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FopInstructionDirection(StrEnum):
    """``direction`` of IBKR's ``FopInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    IN = "IN"
    OUT = "OUT"

    @classmethod
    def _missing_(cls, value: object) -> FopInstructionDirection | None:
        return undeclared(cls, value, str)
