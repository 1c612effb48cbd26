"""Part of ``GET /v1/api/iserver/account/alert/{alertId} ?type``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class GetAlertType(OpenStrEnum):
    """Part of ``GET /v1/api/iserver/account/alert/{alertId} ?type``."""

    Q = "Q"
