"""``cps`` of IBKR's ``performanceResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cumulative_return_series import CumulativeReturnSeries


@define(kw_only=True, repr=False)
class CumulativeReturns(Model["Any"]):
    """``cps`` of IBKR's ``performanceResponse``."""

    data: list[CumulativeReturnSeries] | None | Unset = UNSET
    dates: list[str] | None | Unset = UNSET
    freq: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "data": ("data", ListOf(Object("CumulativeReturnSeries"))),
        "dates": ("dates", ListOf(TEXT)),
        "freq": ("freq", TEXT),
    }
