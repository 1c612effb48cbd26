"""``supports_tax_opt`` of IBKR's ``tradesResponse``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class TradeSupportsTaxOpt(OpenStrEnum):
    """``supports_tax_opt`` of IBKR's ``tradesResponse``."""

    VALUE_0 = "0"
    VALUE_1 = "1"
