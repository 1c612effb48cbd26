"""``exchange`` of IBKR's ``DVPInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DVPInstructionExchange(StrEnum):
    """``exchange`` of IBKR's ``DVPInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    NYSE = "NYSE"
    AMEX = "AMEX"
    NASDAQ = "NASDAQ"
    CBOE = "CBOE"
    ISE = "ISE"
    BOX = "BOX"
    PHLX = "PHLX"
    PSE = "PSE"

    @classmethod
    def _missing_(cls, value: object) -> DVPInstructionExchange | None:
        return undeclared(cls, value, str)
