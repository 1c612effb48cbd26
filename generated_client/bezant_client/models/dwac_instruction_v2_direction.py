"""``direction`` of IBKR's ``DwacInstructionV2``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DwacInstructionV2Direction(OpenStrEnum):
    """``direction`` of IBKR's ``DwacInstructionV2``."""

    IN = "IN"
