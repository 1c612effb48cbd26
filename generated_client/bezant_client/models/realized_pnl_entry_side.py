"""``side`` of IBKR's ``RealizedPnlEntry``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class RealizedPnlEntrySide(StrEnum):
    """``side`` of IBKR's ``RealizedPnlEntry``. A value that is not listed becomes a member named ``UNDECLARED``."""

    L = "L"
    G = "G"

    @classmethod
    def _missing_(cls, value: object) -> RealizedPnlEntrySide | None:
        return undeclared(cls, value, str)
