"""``side`` of IBKR's ``RealizedPnlEntry``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class RealizedPnlEntrySide(OpenStrEnum):
    """``side`` of IBKR's ``RealizedPnlEntry``."""

    L = "L"
    G = "G"
