"""``optionType`` of IBKR's ``PartialWarrantPosition``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class PartialWarrantPositionOptionType(StrEnum):
    """``optionType`` of IBKR's ``PartialWarrantPosition``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CALL = "CALL"
    PUT = "PUT"

    @classmethod
    def _missing_(cls, value: object) -> PartialWarrantPositionOptionType | None:
        return undeclared(cls, value, str)
