"""``direction`` of IBKR's ``FopInstructionV2``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FopInstructionV2Direction(OpenStrEnum):
    """``direction`` of IBKR's ``FopInstructionV2``."""

    IN = "IN"
    OUT = "OUT"
