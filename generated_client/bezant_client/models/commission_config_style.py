"""``style`` of IBKR's ``CommissionConfig``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CommissionConfigStyle(OpenStrEnum):
    """``style`` of IBKR's ``CommissionConfig``."""

    BUNDLED = "Bundled"
    UNBUNDLED = "Unbundled"
