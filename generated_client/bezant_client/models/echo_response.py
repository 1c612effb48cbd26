"""IBKR's ``EchoResponse``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import JsonObject


class EchoResponseRequestMethod(OpenStrEnum):
    """``requestMethod`` of IBKR's ``EchoResponse``."""

    GET = "GET"
    POST = "POST"
    PATCH = "PATCH"
    PUT = "PUT"


class EchoResponseSecurityPolicy(OpenStrEnum):
    """``securityPolicy`` of IBKR's ``EchoResponse``."""

    HTTPS = "HTTPS"
    SIGNED_JWT = "SIGNED_JWT"
    ENCRYPTED_JWE = "ENCRYPTED_JWE"


@define(kw_only=True, repr=False)
class EchoResponse(OpenModel):
    """IBKR's ``EchoResponse``."""

    query_parameters: JsonObject | None | Unset = UNSET
    request_method: EchoResponseRequestMethod | None | Unset = UNSET
    security_policy: EchoResponseSecurityPolicy | None | Unset = UNSET

    WIRE = Wire(
        {
            "queryParameters": ("query_parameters", Object("JsonObject")),
            "requestMethod": ("request_method", Enumerated("EchoResponseRequestMethod")),
            "securityPolicy": ("security_policy", Enumerated("EchoResponseSecurityPolicy")),
        }
    )
