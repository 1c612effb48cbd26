"""IBKR's ``performanceResponse``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    TEXT,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class CumulativeReturnSeries(OpenModel):
    """``cps/data`` of IBKR's ``performanceResponse``."""

    base_currency: str | None | Unset = UNSET
    end: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    id_type: str | None | Unset = UNSET
    returns: list[float] | None | Unset = UNSET
    start: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "baseCurrency": ("base_currency", TEXT),
            "end": ("end", TEXT),
            "id": ("id", TEXT),
            "idType": ("id_type", TEXT),
            "returns": ("returns", ListOf(FLOAT)),
            "start": ("start", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class CumulativeReturns(OpenModel):
    """``cps`` of IBKR's ``performanceResponse``."""

    data: list[CumulativeReturnSeries] | None | Unset = UNSET
    dates: list[str] | None | Unset = UNSET
    freq: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "data": ("data", ListOf(Object("CumulativeReturnSeries"))),
            "dates": ("dates", ListOf(TEXT)),
            "freq": ("freq", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class PerformanceNav(OpenModel):
    """``nav`` of IBKR's ``performanceResponse``."""

    data: list[PerformanceNavSeries] | None | Unset = UNSET
    dates: list[str] | None | Unset = UNSET
    freq: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "data": ("data", ListOf(Object("PerformanceNavSeries"))),
            "dates": ("dates", ListOf(TEXT)),
            "freq": ("freq", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class PerformanceNavSeries(OpenModel):
    """``nav/data`` of IBKR's ``performanceResponse``."""

    base_currency: str | None | Unset = UNSET
    end: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    id_type: str | None | Unset = UNSET
    navs: list[float] | None | Unset = UNSET
    start: str | None | Unset = UNSET
    start_nav: PerformanceStartNav | None | Unset = UNSET

    WIRE = Wire(
        {
            "baseCurrency": ("base_currency", TEXT),
            "end": ("end", TEXT),
            "id": ("id", TEXT),
            "idType": ("id_type", TEXT),
            "navs": ("navs", ListOf(FLOAT)),
            "start": ("start", TEXT),
            "startNAV": ("start_nav", Object("PerformanceStartNav")),
        }
    )


@define(kw_only=True, repr=False)
class PerformanceStartNav(OpenModel):
    """``nav/data/startNAV`` of IBKR's ``performanceResponse``."""

    date: str | None | Unset = UNSET
    val: float | None | Unset = UNSET

    WIRE = Wire({"date": ("date", TEXT), "val": ("val", FLOAT)})


@define(kw_only=True, repr=False)
class PeriodReturnSeries(OpenModel):
    """``tpps/data`` of IBKR's ``performanceResponse``."""

    base_currency: str | None | Unset = UNSET
    end: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    id_type: str | None | Unset = UNSET
    returns: list[float] | None | Unset = UNSET
    start: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "baseCurrency": ("base_currency", TEXT),
            "end": ("end", TEXT),
            "id": ("id", TEXT),
            "idType": ("id_type", TEXT),
            "returns": ("returns", ListOf(FLOAT)),
            "start": ("start", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class PeriodReturns(OpenModel):
    """``tpps`` of IBKR's ``performanceResponse``."""

    data: list[PeriodReturnSeries] | None | Unset = UNSET
    dates: list[str] | None | Unset = UNSET
    freq: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "data": ("data", ListOf(Object("PeriodReturnSeries"))),
            "dates": ("dates", ListOf(TEXT)),
            "freq": ("freq", TEXT),
        }
    )


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
