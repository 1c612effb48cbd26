"""``type`` of IBKR's ``DVPInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DVPInstructionType(OpenStrEnum):
    """``type`` of IBKR's ``DVPInstruction``."""

    DTCID = "DTCID"
    NSCC = "NSCC"
    CMTA = "CMTA"
    GUS = "GUS"
    OCCSSF = "OCCSSF"
