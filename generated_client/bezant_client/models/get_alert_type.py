"""Part of ``GET /v1/api/iserver/account/alert/{alertId} ?type``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class GetAlertType(StrEnum):
    """Part of ``GET /v1/api/iserver/account/alert/{alertId} ?type``. A value that is not listed becomes a member named ``UNDECLARED``."""

    Q = "Q"

    @classmethod
    def _missing_(cls, value: object) -> GetAlertType | None:
        return undeclared(cls, value, str)
