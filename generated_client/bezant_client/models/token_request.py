"""IBKR's ``TokenRequest``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class TokenRequestClientAuthenticationMethod(OpenStrEnum):
    """``clientAuthenticationMethod`` of IBKR's ``TokenRequest``."""

    PRIVATE_KEY_JWT = "private_key_jwt"
    CLIENT_SECRET_BASIC = "client_secret_basic"
    CLIENT_SECRET_POST = "client_secret_post"


@define(kw_only=True, repr=False)
class TokenRequest(OpenModel):
    """IBKR's ``TokenRequest``."""

    client_assertion: str | Unset = UNSET
    client_assertion_type: str | Unset = UNSET
    client_authentication_method: TokenRequestClientAuthenticationMethod | Unset = UNSET
    client_id: str | Unset = UNSET
    client_secret: str | Unset = UNSET

    WIRE = Wire(
        {
            "clientAssertion": ("client_assertion", TEXT),
            "clientAssertionType": ("client_assertion_type", TEXT),
            "clientAuthenticationMethod": (
                "client_authentication_method",
                Enumerated("TokenRequestClientAuthenticationMethod"),
            ),
            "clientId": ("client_id", TEXT),
            "clientSecret": ("client_secret", TEXT),
        }
    )
