"""``box11Status`` of IBKR's ``FormW8BENE``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FormW8BENEBox11Status(OpenStrEnum):
    """``box11Status`` of IBKR's ``FormW8BENE``."""

    LIMITED_BRANCH = "LIMITED_BRANCH"
    US_BRANCH = "US_BRANCH"
    PARTICIPATING_FFI = "PARTICIPATING_FFI"
    REPORTING_MODEL_1_FFI = "REPORTING_MODEL_1_FFI"
    REPORTING_MODEL_2_FFI = "REPORTING_MODEL_2_FFI"
