"""``type`` of IBKR's ``DVPInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DVPInstructionType(StrEnum):
    """``type`` of IBKR's ``DVPInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    DTCID = "DTCID"
    NSCC = "NSCC"
    CMTA = "CMTA"
    GUS = "GUS"
    OCCSSF = "OCCSSF"

    @classmethod
    def _missing_(cls, value: object) -> DVPInstructionType | None:
        return undeclared(cls, value, str)
