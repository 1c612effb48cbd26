"""IBKR's ``EchoResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .echo_response_request_method import EchoResponseRequestMethod
    from .echo_response_security_policy import EchoResponseSecurityPolicy
    from .json_object import JsonObject


@define(kw_only=True, repr=False)
class EchoResponse(OpenModel):
    """IBKR's ``EchoResponse``."""

    query_parameters: JsonObject | None | Unset = UNSET
    request_method: EchoResponseRequestMethod | None | Unset = UNSET
    security_policy: EchoResponseSecurityPolicy | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "queryParameters": ("query_parameters", Object("JsonObject")),
        "requestMethod": ("request_method", Enumerated("EchoResponseRequestMethod")),
        "securityPolicy": ("security_policy", Enumerated("EchoResponseSecurityPolicy")),
    }
