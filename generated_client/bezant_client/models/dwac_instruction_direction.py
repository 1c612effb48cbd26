"""``direction`` of IBKR's ``DwacInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DwacInstructionDirection(OpenStrEnum):
    """``direction`` of IBKR's ``DwacInstruction``."""

    IN = "IN"
