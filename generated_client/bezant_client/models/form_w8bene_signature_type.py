"""``signatureType`` of IBKR's ``FormW8BENE``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FormW8BENESignatureType(OpenStrEnum):
    """``signatureType`` of IBKR's ``FormW8BENE``."""

    ELECTRONIC = "Electronic"
    PHYSICAL = "Physical"
