"""``direction`` of IBKR's ``FopInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FopInstructionDirection(OpenStrEnum):
    """``direction`` of IBKR's ``FopInstruction``."""

    IN = "IN"
    OUT = "OUT"
