"""``keys or k/use`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OctetKeyUse(OpenStrEnum):
    """``keys or k/use`` of IBKR's ``ClientPublicKeySet``."""

    SIG = "sig"
    ENC = "enc"
