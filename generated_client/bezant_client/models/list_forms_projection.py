"""Part of ``GET /gw/api/v1/forms ?projection``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ListFormsProjection(OpenStrEnum):
    """Part of ``GET /gw/api/v1/forms ?projection``."""

    PAYLOAD = "PAYLOAD"
    DOCS = "DOCS"
    VALUE_NONE = "NONE"
