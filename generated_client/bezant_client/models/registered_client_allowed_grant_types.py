"""``allowed_grant_types`` of IBKR's ``RegisteredClient``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class RegisteredClientAllowedGrantTypes(StrEnum):
    """``allowed_grant_types`` of IBKR's ``RegisteredClient``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CLIENT_CREDENTIALS = "client_credentials"
    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"

    @classmethod
    def _missing_(cls, value: object) -> RegisteredClientAllowedGrantTypes | None:
        return undeclared(cls, value, str)
