"""``requestMethod`` of IBKR's ``EchoResponse``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class EchoResponseRequestMethod(OpenStrEnum):
    """``requestMethod`` of IBKR's ``EchoResponse``."""

    GET = "GET"
    POST = "POST"
    PATCH = "PATCH"
    PUT = "PUT"
