"""``formationType`` of IBKR's ``LegalEntityIdentification``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class LegalEntityIdentificationFormationType(OpenStrEnum):
    """``formationType`` of IBKR's ``LegalEntityIdentification``."""

    PUBLIC = "PUBLIC"
    PRIVATE = "PRIVATE"
    OTHER = "OTHER"
