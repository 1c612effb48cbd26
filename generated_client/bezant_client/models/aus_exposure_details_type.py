"""IBKR's ``AUSExposureDetailsType``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AUSExposureDetailsType(OpenModel):
    """IBKR's ``AUSExposureDetailsType``."""

    aus_exposure_relationship: str | Unset = UNSET
    license_number: int | Unset = UNSET
    person_name: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "ausExposureRelationship": ("aus_exposure_relationship", TEXT),
        "licenseNumber": ("license_number", INT),
        "personName": ("person_name", TEXT),
    }
