"""IBKR's ``AccountPeriods``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
    Shape,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .period_performance import PeriodPerformance


@define(kw_only=True)
class AccountPeriods(Model["PeriodPerformance"]):
    """IBKR's ``AccountPeriods``."""

    base_currency: str | Unset = UNSET
    start: str | Unset = UNSET
    end: str | Unset = UNSET
    periods: list[str] | Unset = UNSET
    last_successful_update: str | Unset = UNSET
    additional_properties: dict[str, PeriodPerformance] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "baseCurrency": ("base_currency", TEXT),
        "start": ("start", TEXT),
        "end": ("end", TEXT),
        "periods": ("periods", ListOf(TEXT)),
        "lastSuccessfulUpdate": ("last_successful_update", TEXT),
    }
    EXTRA: ClassVar[Shape] = Object("PeriodPerformance")
