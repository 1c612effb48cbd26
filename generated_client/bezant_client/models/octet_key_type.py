"""``keys or k/kty`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OctetKeyType(OpenStrEnum):
    """``keys or k/kty`` of IBKR's ``ClientPublicKeySet``."""

    RSA = "RSA"
    EC = "EC"
    OCT = "oct"
