"""IBKR's ``TokenRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .token_request_client_authentication_method import TokenRequestClientAuthenticationMethod


@define(kw_only=True, repr=False)
class TokenRequest(OpenModel):
    """IBKR's ``TokenRequest``."""

    client_assertion: str | Unset = UNSET
    client_assertion_type: str | Unset = UNSET
    client_authentication_method: TokenRequestClientAuthenticationMethod | Unset = UNSET
    client_id: str | Unset = UNSET
    client_secret: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "clientAssertion": ("client_assertion", TEXT),
        "clientAssertionType": ("client_assertion_type", TEXT),
        "clientAuthenticationMethod": (
            "client_authentication_method",
            Enumerated("TokenRequestClientAuthenticationMethod"),
        ),
        "clientId": ("client_id", TEXT),
        "clientSecret": ("client_secret", TEXT),
    }
