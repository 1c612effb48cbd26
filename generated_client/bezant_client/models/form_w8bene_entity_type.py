"""``entityType`` of IBKR's ``FormW8BENE``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FormW8BENEEntityType(StrEnum):
    """``entityType`` of IBKR's ``FormW8BENE``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CORPORATION = "CORPORATION"
    DISREGARDED_ENTITY = "DISREGARDED_ENTITY"
    PARTNERSHIP = "PARTNERSHIP"
    SIMPLE_TRUST = "SIMPLE_TRUST"
    GRANTOR_TRUST = "GRANTOR_TRUST"
    COMPLEX_TRUST = "COMPLEX_TRUST"
    ESTATE = "ESTATE"
    GOVERNMENT = "GOVERNMENT"
    CENTRAL_BANK_OF_ISSUE = "CENTRAL_BANK_OF_ISSUE"
    TAX_EXEMPT_ORGANIZATION = "TAX_EXEMPT_ORGANIZATION"
    PRIVATE_FOUNDATION = "PRIVATE_FOUNDATION"

    @classmethod
    def _missing_(cls, value: object) -> FormW8BENEEntityType | None:
        return undeclared(cls, value, str)
