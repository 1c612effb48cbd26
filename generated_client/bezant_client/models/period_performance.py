"""IBKR's ``PeriodPerformance``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .start_value import StartValue


@define(kw_only=True, repr=False)
class PeriodPerformance(Model["Any"]):
    """IBKR's ``PeriodPerformance``."""

    freq: str | None | Unset = UNSET
    dates: list[str] | None | Unset = UNSET
    nav: list[float] | None | Unset = UNSET
    cps: list[float] | None | Unset = UNSET
    start_nav: StartValue | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "freq": ("freq", TEXT),
        "dates": ("dates", ListOf(TEXT)),
        "nav": ("nav", ListOf(FLOAT)),
        "cps": ("cps", ListOf(FLOAT)),
        "startNAV": ("start_nav", Object("StartValue")),
    }
