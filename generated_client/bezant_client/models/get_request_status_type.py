"""Part of ``GET /gw/api/v1/requests/{requestId}/status ?type``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class GetRequestStatusType(OpenStrEnum):
    """Part of ``GET /gw/api/v1/requests/{requestId}/status ?type``."""

    RESPONSE = "response"
    UPDATE = "update"
