"""``role`` of IBKR's ``DVPInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DVPInstructionRole(OpenStrEnum):
    """``role`` of IBKR's ``DVPInstruction``."""

    E = "E"
    C = "C"
    B = "B"
