"""``style`` of IBKR's ``CommissionConfig``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CommissionConfigStyle(StrEnum):
    """``style`` of IBKR's ``CommissionConfig``. A value that is not listed becomes a member named ``UNDECLARED``."""

    BUNDLED = "Bundled"
    UNBUNDLED = "Unbundled"

    @classmethod
    def _missing_(cls, value: object) -> CommissionConfigStyle | None:
        return undeclared(cls, value, str)
