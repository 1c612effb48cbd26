"""``allowed_grant_types`` of IBKR's ``RegisteredClient``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class RegisteredClientAllowedGrantTypes(OpenStrEnum):
    """``allowed_grant_types`` of IBKR's ``RegisteredClient``."""

    CLIENT_CREDENTIALS = "client_credentials"
    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"
