"""``securityPolicy`` of IBKR's ``EchoResponse``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class EchoResponseSecurityPolicy(StrEnum):
    """``securityPolicy`` of IBKR's ``EchoResponse``. A value that is not listed becomes a member named ``UNDECLARED``."""

    HTTPS = "HTTPS"
    SIGNED_JWT = "SIGNED_JWT"
    ENCRYPTED_JWE = "ENCRYPTED_JWE"

    @classmethod
    def _missing_(cls, value: object) -> EchoResponseSecurityPolicy | None:
        return undeclared(cls, value, str)
