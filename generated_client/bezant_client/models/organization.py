"""IBKR's ``Organization``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import OrganizationIdentification, RegulatoryInformation


@define(kw_only=True, repr=False)
class Organization(OpenModel):
    """IBKR's ``Organization``."""

    identification: OrganizationIdentification | Unset = UNSET
    regulatory_information: RegulatoryInformation | Unset = UNSET

    WIRE = Wire(
        {
            "identification": ("identification", Object("OrganizationIdentification")),
            "regulatoryInformation": ("regulatory_information", Object("RegulatoryInformation")),
        }
    )
