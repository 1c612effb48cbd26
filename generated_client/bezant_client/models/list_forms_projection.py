"""Part of ``GET /gw/api/v1/forms ?projection``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ListFormsProjection(StrEnum):
    """Part of ``GET /gw/api/v1/forms ?projection``. A value that is not listed becomes a member named ``UNDECLARED``."""

    PAYLOAD = "PAYLOAD"
    DOCS = "DOCS"
    VALUE_NONE = "NONE"

    @classmethod
    def _missing_(cls, value: object) -> ListFormsProjection | None:
        return undeclared(cls, value, str)
