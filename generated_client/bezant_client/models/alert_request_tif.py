"""``tif`` of IBKR's ``alertCreationRequest``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AlertRequestTif(OpenStrEnum):
    """``tif`` of IBKR's ``alertCreationRequest``."""

    GTC = "GTC"
    GTD = "GTD"
