"""``tif`` of IBKR's ``alertCreationRequest``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AlertRequestTif(StrEnum):
    """``tif`` of IBKR's ``alertCreationRequest``. A value that is not listed becomes a member named ``UNDECLARED``."""

    GTC = "GTC"
    GTD = "GTD"

    @classmethod
    def _missing_(cls, value: object) -> AlertRequestTif | None:
        return undeclared(cls, value, str)
