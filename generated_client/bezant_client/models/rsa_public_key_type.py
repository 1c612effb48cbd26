"""``keys or e/kty`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class RsaPublicKeyType(OpenStrEnum):
    """``keys or e/kty`` of IBKR's ``ClientPublicKeySet``."""

    RSA = "RSA"
    EC = "EC"
    OCT = "oct"
