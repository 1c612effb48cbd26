"""``status`` of IBKR's ``AccountStatusRequest``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AccountStatusRequestStatus(OpenStrEnum):
    """``status`` of IBKR's ``AccountStatusRequest``."""

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
