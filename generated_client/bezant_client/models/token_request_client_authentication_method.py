"""``clientAuthenticationMethod`` of IBKR's ``TokenRequest``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class TokenRequestClientAuthenticationMethod(StrEnum):
    """``clientAuthenticationMethod`` of IBKR's ``TokenRequest``. A value that is not listed becomes a member named ``UNDECLARED``."""

    PRIVATE_KEY_JWT = "private_key_jwt"
    CLIENT_SECRET_BASIC = "client_secret_basic"
    CLIENT_SECRET_POST = "client_secret_post"

    @classmethod
    def _missing_(cls, value: object) -> TokenRequestClientAuthenticationMethod | None:
        return undeclared(cls, value, str)
