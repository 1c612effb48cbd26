"""Part of ``GET /gw/api/v1/accounts/{accountId}/tasks ?type``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ListTasksType(OpenStrEnum):
    """Part of ``GET /gw/api/v1/accounts/{accountId}/tasks ?type``."""

    PENDING = "pending"
    REGISTRATION = "registration"
