"""``value/daily`` of IBKR's ``AvailableStatementDatesData``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AvailableStatementDatesDataValueDaily(OpenModel):
    """``value/daily`` of IBKR's ``AvailableStatementDatesData``."""

    end_date: str | None | Unset = UNSET
    start_date: str | None | Unset = UNSET

    WIRE = Wire({"endDate": ("end_date", TEXT), "startDate": ("start_date", TEXT)})
