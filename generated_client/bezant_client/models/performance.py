"""IBKR's ``performanceResponse``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import CumulativeReturns, PerformanceNav, PeriodReturns


@define(kw_only=True, repr=False)
class Performance(OpenModel):
    """IBKR's ``performanceResponse``."""

    cps: CumulativeReturns | None | Unset = UNSET
    currency_type: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    included: list[str] | None | Unset = UNSET
    nav: PerformanceNav | None | Unset = UNSET
    nd: int | None | Unset = UNSET
    pm: str | None | Unset = UNSET
    rc: int | None | Unset = UNSET
    tpps: PeriodReturns | None | Unset = UNSET

    WIRE = Wire(
        {
            "cps": ("cps", Object("CumulativeReturns")),
            "currencyType": ("currency_type", TEXT),
            "id": ("id", TEXT),
            "included": ("included", ListOf(TEXT)),
            "nav": ("nav", Object("PerformanceNav")),
            "nd": ("nd", INT),
            "pm": ("pm", TEXT),
            "rc": ("rc", INT),
            "tpps": ("tpps", Object("PeriodReturns")),
        }
    )
