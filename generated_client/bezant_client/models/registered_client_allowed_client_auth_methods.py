"""``allowed_client_auth_methods`` of IBKR's ``RegisteredClient``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class RegisteredClientAllowedClientAuthMethods(OpenStrEnum):
    """``allowed_client_auth_methods`` of IBKR's ``RegisteredClient``."""

    PRIVATE_KEY_JWT = "private_key_jwt"
    CLIENT_SECRET_BASIC = "client_secret_basic"
    CLIENT_SECRET_POST = "client_secret_post"
