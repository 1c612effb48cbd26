"""IBKR's ``GetAvailableStmtDatesResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AvailableStatementDatesData(OpenModel):
    """IBKR's ``AvailableStatementDatesData``."""

    data_type: str | None | Unset = UNSET
    value: AvailableStatementDatesDataValue | None | Unset = UNSET

    WIRE = Wire({"dataType": ("data_type", TEXT), "value": ("value", Object("AvailableStatementDatesDataValue"))})


@define(kw_only=True, repr=False)
class AvailableStatementDatesDataValue(OpenModel):
    """``value`` of IBKR's ``AvailableStatementDatesData``."""

    annual: list[str] | None | Unset = UNSET
    daily: AvailableStatementDatesDataValueDaily | None | Unset = UNSET
    monthly: list[str] | None | Unset = UNSET

    WIRE = Wire(
        {
            "annual": ("annual", ListOf(TEXT)),
            "daily": ("daily", Object("AvailableStatementDatesDataValueDaily")),
            "monthly": ("monthly", ListOf(TEXT)),
        }
    )


@define(kw_only=True, repr=False)
class AvailableStatementDatesDataValueDaily(OpenModel):
    """``value/daily`` of IBKR's ``AvailableStatementDatesData``."""

    end_date: str | None | Unset = UNSET
    start_date: str | None | Unset = UNSET

    WIRE = Wire({"endDate": ("end_date", TEXT), "startDate": ("start_date", TEXT)})


@define(kw_only=True, repr=False)
class GetAvailableStmtDatesResponse(OpenModel):
    """IBKR's ``GetAvailableStmtDatesResponse``."""

    data: AvailableStatementDatesData | None | Unset = UNSET

    WIRE = Wire({"data": ("data", Object("AvailableStatementDatesData"))})
