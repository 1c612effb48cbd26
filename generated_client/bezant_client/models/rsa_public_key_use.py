"""``keys or e/use`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class RsaPublicKeyUse(OpenStrEnum):
    """``keys or e/use`` of IBKR's ``ClientPublicKeySet``."""

    SIG = "sig"
    ENC = "enc"
