"""Part of ``GET /gw/api/v1/requests/{requestId}/status ?type``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class GetRequestStatusType(StrEnum):
    """Part of ``GET /gw/api/v1/requests/{requestId}/status ?type``. A value that is not listed becomes a member named ``UNDECLARED``."""

    RESPONSE = "response"
    UPDATE = "update"

    @classmethod
    def _missing_(cls, value: object) -> GetRequestStatusType | None:
        return undeclared(cls, value, str)
