"""``box11Status`` of IBKR's ``FormW8IMY``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FormW8IMYBox11Status(StrEnum):
    """``box11Status`` of IBKR's ``FormW8IMY``. A value that is not listed becomes a member named ``UNDECLARED``."""

    LIMITED_BRANCH = "LIMITED_BRANCH"
    US_BRANCH = "US_BRANCH"
    PARTICIPATING_FFI = "PARTICIPATING_FFI"
    REPORTING_MODEL_1_FFI = "REPORTING_MODEL_1_FFI"
    REPORTING_MODEL_2_FFI = "REPORTING_MODEL_2_FFI"

    @classmethod
    def _missing_(cls, value: object) -> FormW8IMYBox11Status | None:
        return undeclared(cls, value, str)
