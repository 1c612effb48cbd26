"""``nav/data`` of IBKR's ``performanceResponse``."""

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
    from . import PerformanceStartNav


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
