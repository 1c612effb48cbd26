"""IBKR's ``AllPeriodsPerformance``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    TEXT,
    UNSET,
    ListOf,
    Model,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


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


@define(kw_only=True, repr=False)
class PeriodPerformance(OpenModel):
    """IBKR's ``PeriodPerformance``."""

    freq: str | None | Unset = UNSET
    dates: list[str] | None | Unset = UNSET
    nav: list[float] | None | Unset = UNSET
    cps: list[float] | None | Unset = UNSET
    start_nav: StartValue | None | Unset = UNSET

    WIRE = Wire(
        {
            "freq": ("freq", TEXT),
            "dates": ("dates", ListOf(TEXT)),
            "nav": ("nav", ListOf(FLOAT)),
            "cps": ("cps", ListOf(FLOAT)),
            "startNAV": ("start_nav", Object("StartValue")),
        }
    )


@define(kw_only=True, repr=False)
class StartValue(OpenModel):
    """IBKR's ``StartValue``."""

    date: str | None | Unset = UNSET
    val: float | None | Unset = UNSET

    WIRE = Wire({"date": ("date", TEXT), "val": ("val", FLOAT)})


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
