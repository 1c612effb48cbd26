"""``securityPolicy`` of IBKR's ``EchoResponse``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class EchoResponseSecurityPolicy(OpenStrEnum):
    """``securityPolicy`` of IBKR's ``EchoResponse``."""

    HTTPS = "HTTPS"
    SIGNED_JWT = "SIGNED_JWT"
    ENCRYPTED_JWE = "ENCRYPTED_JWE"
