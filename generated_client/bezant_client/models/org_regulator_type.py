"""IBKR's ``ORGRegulatorType``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ORGRegulatorType(OpenModel):
    """IBKR's ``ORGRegulatorType``."""

    regulated_in_capacity: str | Unset = UNSET
    regulator_country: str | Unset = UNSET
    regulator_id: str | Unset = UNSET
    regulator_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "regulatedInCapacity": ("regulated_in_capacity", TEXT),
            "regulatorCountry": ("regulator_country", TEXT),
            "regulatorId": ("regulator_id", TEXT),
            "regulatorName": ("regulator_name", TEXT),
        }
    )
