"""``keys or crv/kty`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class EcPublicKeyType(OpenStrEnum):
    """``keys or crv/kty`` of IBKR's ``ClientPublicKeySet``."""

    RSA = "RSA"
    EC = "EC"
    OCT = "oct"
