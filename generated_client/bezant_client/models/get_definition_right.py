"""Part of ``GET /v1/api/iserver/secdef/info ?right``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class GetDefinitionRight(OpenStrEnum):
    """Part of ``GET /v1/api/iserver/secdef/info ?right``."""

    C = "C"
    P = "P"
