"""IBKR's ``PeriodPerformance``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import StartValue


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
