"""``role`` of IBKR's ``DVPInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DVPInstructionRole(StrEnum):
    """``role`` of IBKR's ``DVPInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    E = "E"
    C = "C"
    B = "B"

    @classmethod
    def _missing_(cls, value: object) -> DVPInstructionRole | None:
        return undeclared(cls, value, str)
