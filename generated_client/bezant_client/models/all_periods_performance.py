"""IBKR's ``AllPeriodsPerformance``."""

from __future__ import annotations

from ..declare import (
    INT,
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
    from . import AccountPeriods


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

    WIRE = Wire(
        {
            "currencyType": ("currency_type", TEXT),
            "rc": ("rc", INT),
            "view": ("view", ListOf(TEXT)),
            "nd": ("nd", INT),
            "id": ("id", TEXT),
            "included": ("included", ListOf(TEXT)),
            "pm": ("pm", TEXT),
        }
    )

    EXTRA = Object("AccountPeriods")
