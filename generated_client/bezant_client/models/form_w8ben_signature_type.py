"""``signatureType`` of IBKR's ``FormW8BEN``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FormW8BENSignatureType(OpenStrEnum):
    """``signatureType`` of IBKR's ``FormW8BEN``."""

    ELECTRONIC = "Electronic"
    PHYSICAL = "Physical"
