"""``formationType`` of IBKR's ``LegalEntityIdentification``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class LegalEntityIdentificationFormationType(StrEnum):
    """``formationType`` of IBKR's ``LegalEntityIdentification``. A value that is not listed becomes a member named ``UNDECLARED``."""

    PUBLIC = "PUBLIC"
    PRIVATE = "PRIVATE"
    OTHER = "OTHER"

    @classmethod
    def _missing_(cls, value: object) -> LegalEntityIdentificationFormationType | None:
        return undeclared(cls, value, str)
