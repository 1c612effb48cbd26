"""``txGroupCode`` of IBKR's ``DVPInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DVPInstructionTxGroupCode(StrEnum):
    """``txGroupCode`` of IBKR's ``DVPInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    G = "G"
    Z = "Z"
    R = "R"
    N = "N"

    @classmethod
    def _missing_(cls, value: object) -> DVPInstructionTxGroupCode | None:
        return undeclared(cls, value, str)
