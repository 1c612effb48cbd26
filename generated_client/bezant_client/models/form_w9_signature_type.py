"""``signatureType`` of IBKR's ``FormW9``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FormW9SignatureType(OpenStrEnum):
    """``signatureType`` of IBKR's ``FormW9``."""

    ELECTRONIC = "Electronic"
    PHYSICAL = "Physical"
