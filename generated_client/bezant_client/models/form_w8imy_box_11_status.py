"""``box11Status`` of IBKR's ``FormW8IMY``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FormW8IMYBox11Status(OpenStrEnum):
    """``box11Status`` of IBKR's ``FormW8IMY``."""

    LIMITED_BRANCH = "LIMITED_BRANCH"
    US_BRANCH = "US_BRANCH"
    PARTICIPATING_FFI = "PARTICIPATING_FFI"
    REPORTING_MODEL_1_FFI = "REPORTING_MODEL_1_FFI"
    REPORTING_MODEL_2_FFI = "REPORTING_MODEL_2_FFI"
