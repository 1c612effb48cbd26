"""``supports_tax_opt`` of IBKR's ``tradesResponse``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class TradeSupportsTaxOpt(StrEnum):
    """``supports_tax_opt`` of IBKR's ``tradesResponse``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_0 = "0"
    VALUE_1 = "1"

    @classmethod
    def _missing_(cls, value: object) -> TradeSupportsTaxOpt | None:
        return undeclared(cls, value, str)
