"""IBKR's ``AccountPeriods``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Model,
    Object,
    Unset,
    Wire,
    define,
    field,
)

if TYPE_CHECKING:
    from . import PeriodPerformance


@define(kw_only=True, repr=False)
class AccountPeriods(Model["PeriodPerformance | None"]):
    """IBKR's ``AccountPeriods``."""

    base_currency: str | None | Unset = UNSET
    start: str | None | Unset = UNSET
    end: str | None | Unset = UNSET
    periods: list[str] | None | Unset = UNSET
    last_successful_update: str | None | Unset = UNSET
    additional_properties: dict[str, PeriodPerformance | None] = field(factory=dict)

    WIRE = Wire(
        {
            "baseCurrency": ("base_currency", TEXT),
            "start": ("start", TEXT),
            "end": ("end", TEXT),
            "periods": ("periods", ListOf(TEXT)),
            "lastSuccessfulUpdate": ("last_successful_update", TEXT),
        }
    )

    EXTRA = Object("PeriodPerformance")
