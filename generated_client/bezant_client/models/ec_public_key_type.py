"""``keys or crv/kty`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class EcPublicKeyType(StrEnum):
    """``keys or crv/kty`` of IBKR's ``ClientPublicKeySet``. A value that is not listed becomes a member named ``UNDECLARED``."""

    RSA = "RSA"
    EC = "EC"
    OCT = "oct"

    @classmethod
    def _missing_(cls, value: object) -> EcPublicKeyType | None:
        return undeclared(cls, value, str)
