"""``txGroupCode`` of IBKR's ``DVPInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DVPInstructionTxGroupCode(OpenStrEnum):
    """``txGroupCode`` of IBKR's ``DVPInstruction``."""

    G = "G"
    Z = "Z"
    R = "R"
    N = "N"
