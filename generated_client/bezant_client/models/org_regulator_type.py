"""IBKR's ``ORGRegulatorType``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ORGRegulatorType(Model["Any"]):
    """IBKR's ``ORGRegulatorType``."""

    regulated_in_capacity: str | Unset = UNSET
    regulator_country: str | Unset = UNSET
    regulator_id: str | Unset = UNSET
    regulator_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "regulatedInCapacity": ("regulated_in_capacity", TEXT),
        "regulatorCountry": ("regulator_country", TEXT),
        "regulatorId": ("regulator_id", TEXT),
        "regulatorName": ("regulator_name", TEXT),
    }
