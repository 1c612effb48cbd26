"""``exchange`` of IBKR's ``DVPInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DVPInstructionExchange(OpenStrEnum):
    """``exchange`` of IBKR's ``DVPInstruction``."""

    NYSE = "NYSE"
    AMEX = "AMEX"
    NASDAQ = "NASDAQ"
    CBOE = "CBOE"
    ISE = "ISE"
    BOX = "BOX"
    PHLX = "PHLX"
    PSE = "PSE"
