"""IBKR's ``AUSExposureDetailsType``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AUSExposureDetailsType(OpenModel):
    """IBKR's ``AUSExposureDetailsType``."""

    aus_exposure_relationship: str | Unset = UNSET
    license_number: int | Unset = UNSET
    person_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "ausExposureRelationship": ("aus_exposure_relationship", TEXT),
            "licenseNumber": ("license_number", INT),
            "personName": ("person_name", TEXT),
        }
    )
