"""``requestMethod`` of IBKR's ``EchoResponse``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class EchoResponseRequestMethod(StrEnum):
    """``requestMethod`` of IBKR's ``EchoResponse``. A value that is not listed becomes a member named ``UNDECLARED``."""

    GET = "GET"
    POST = "POST"
    PATCH = "PATCH"
    PUT = "PUT"

    @classmethod
    def _missing_(cls, value: object) -> EchoResponseRequestMethod | None:
        return undeclared(cls, value, str)
