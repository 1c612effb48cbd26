"""IBKR's ``AUSExposureDetailsType``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AUSExposureDetailsType(Model["Any"]):
    """IBKR's ``AUSExposureDetailsType``."""

    aus_exposure_relationship: str | Unset = UNSET
    license_number: int | Unset = UNSET
    person_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "ausExposureRelationship": ("aus_exposure_relationship", TEXT),
        "licenseNumber": ("license_number", INT),
        "personName": ("person_name", TEXT),
    }
