"""``allowed_client_auth_methods`` of IBKR's ``RegisteredClient``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class RegisteredClientAllowedClientAuthMethods(StrEnum):
    """``allowed_client_auth_methods`` of IBKR's ``RegisteredClient``. A value that is not listed becomes a member named ``UNDECLARED``."""

    PRIVATE_KEY_JWT = "private_key_jwt"
    CLIENT_SECRET_BASIC = "client_secret_basic"
    CLIENT_SECRET_POST = "client_secret_post"

    @classmethod
    def _missing_(cls, value: object) -> RegisteredClientAllowedClientAuthMethods | None:
        return undeclared(cls, value, str)
