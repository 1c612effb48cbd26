"""IBKR's ``AllPeriodsPerformance``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
    ListOf,
    Object,
    Shape,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_periods import AccountPeriods


@define(kw_only=True)
class AllPeriodsPerformance(Model["AccountPeriods"]):
    """IBKR's ``AllPeriodsPerformance``."""

    currency_type: str | Unset = UNSET
    rc: int | Unset = UNSET
    view: list[str] | Unset = UNSET
    nd: int | Unset = UNSET
    id: str | Unset = UNSET
    included: list[str] | Unset = UNSET
    pm: str | Unset = UNSET
    additional_properties: dict[str, AccountPeriods] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "currencyType": ("currency_type", TEXT),
        "rc": ("rc", INT),
        "view": ("view", ListOf(TEXT)),
        "nd": ("nd", INT),
        "id": ("id", TEXT),
        "included": ("included", ListOf(TEXT)),
        "pm": ("pm", TEXT),
    }
    EXTRA: ClassVar[Shape] = Object("AccountPeriods")
