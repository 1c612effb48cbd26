"""Part of ``GET /v1/api/iserver/secdef/info ?right``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class GetDefinitionRight(StrEnum):
    """Part of ``GET /v1/api/iserver/secdef/info ?right``. A value that is not listed becomes a member named ``UNDECLARED``."""

    C = "C"
    P = "P"

    @classmethod
    def _missing_(cls, value: object) -> GetDefinitionRight | None:
        return undeclared(cls, value, str)
