"""``customerType`` of IBKR's ``FormW9``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FormW9CustomerType(OpenStrEnum):
    """``customerType`` of IBKR's ``FormW9``."""

    INDIVIDUAL = "Individual"
    CORPORATION = "Corporation"
    PARTNERSHIP = "Partnership"
    LLC = "LLC"
    OTHER = "Other"
