"""IBKR's ``AccountPeriods``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import TEXT, ListOf, Object, Shape
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .period_performance import PeriodPerformance


@define(kw_only=True, repr=False)
class AccountPeriods(Model["PeriodPerformance | None"]):
    """IBKR's ``AccountPeriods``."""

    base_currency: str | None | Unset = UNSET
    start: str | None | Unset = UNSET
    end: str | None | Unset = UNSET
    periods: list[str] | None | Unset = UNSET
    last_successful_update: str | None | Unset = UNSET
    additional_properties: dict[str, PeriodPerformance | None] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "baseCurrency": ("base_currency", TEXT),
        "start": ("start", TEXT),
        "end": ("end", TEXT),
        "periods": ("periods", ListOf(TEXT)),
        "lastSuccessfulUpdate": ("last_successful_update", TEXT),
    }

    EXTRA: ClassVar[Shape] = Object("PeriodPerformance")
