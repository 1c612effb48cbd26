"""``status`` of IBKR's ``RequestDetailsRequest``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class RequestDetailsRequestStatus(StrEnum):
    """``status`` of IBKR's ``RequestDetailsRequest``. A value that is not listed becomes a member named ``UNDECLARED``."""

    N = "N"
    O = "O"
    P = "P"
    C = "C"
    A = "A"
    E = "E"
    F = "F"
    I = "I"
    J = "J"
    L = "L"
    M = "M"
    R = "R"
    W = "W"
    Q = "Q"

    @classmethod
    def _missing_(cls, value: object) -> RequestDetailsRequestStatus | None:
        return undeclared(cls, value, str)
