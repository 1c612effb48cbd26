"""IBKR's ``AllPeriodsPerformance``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import INT, TEXT, ListOf, Object, Shape
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_periods import AccountPeriods


@define(kw_only=True, repr=False)
class AllPeriodsPerformance(Model["AccountPeriods | None"]):
    """IBKR's ``AllPeriodsPerformance``."""

    currency_type: str | None | Unset = UNSET
    rc: int | None | Unset = UNSET
    view: list[str] | None | Unset = UNSET
    nd: int | None | Unset = UNSET
    id: str | None | Unset = UNSET
    included: list[str] | None | Unset = UNSET
    pm: str | None | Unset = UNSET
    additional_properties: dict[str, AccountPeriods | None] = field(factory=dict)

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
