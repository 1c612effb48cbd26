"""``orders/supportsTaxOpt`` of IBKR's ``liveOrdersResponse``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class LiveOrderSupportsTaxOpt(StrEnum):
    """``orders/supportsTaxOpt`` of IBKR's ``liveOrdersResponse``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_0 = "0"
    VALUE_1 = "1"

    @classmethod
    def _missing_(cls, value: object) -> LiveOrderSupportsTaxOpt | None:
        return undeclared(cls, value, str)
