"""``keys or crv/use`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class EcPublicKeyUse(OpenStrEnum):
    """``keys or crv/use`` of IBKR's ``ClientPublicKeySet``."""

    SIG = "sig"
    ENC = "enc"
