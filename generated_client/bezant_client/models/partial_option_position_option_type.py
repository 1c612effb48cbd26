"""``optionType`` of IBKR's ``PartialOptionPosition``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class PartialOptionPositionOptionType(StrEnum):
    """``optionType`` of IBKR's ``PartialOptionPosition``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CALL = "CALL"
    PUT = "PUT"

    @classmethod
    def _missing_(cls, value: object) -> PartialOptionPositionOptionType | None:
        return undeclared(cls, value, str)
