"""``tpps/data`` of IBKR's ``performanceResponse``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


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
