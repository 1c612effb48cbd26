"""``direction`` of IBKR's ``DwacInstructionV2``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DwacInstructionV2Direction(StrEnum):
    """``direction`` of IBKR's ``DwacInstructionV2``. A value that is not listed becomes a member named ``UNDECLARED``."""

    IN = "IN"

    @classmethod
    def _missing_(cls, value: object) -> DwacInstructionV2Direction | None:
        return undeclared(cls, value, str)
