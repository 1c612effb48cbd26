"""``clientAuthenticationMethod`` of IBKR's ``TokenRequest``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class TokenRequestClientAuthenticationMethod(OpenStrEnum):
    """``clientAuthenticationMethod`` of IBKR's ``TokenRequest``."""

    PRIVATE_KEY_JWT = "private_key_jwt"
    CLIENT_SECRET_BASIC = "client_secret_basic"
    CLIENT_SECRET_POST = "client_secret_post"
