"""IBKR's ``EmploymentDetails``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import Address


@define(kw_only=True, repr=False)
class EmploymentDetails(OpenModel):
    """IBKR's ``EmploymentDetails``."""

    description: str | Unset = UNSET
    empl_country_res_country_details: str | Unset = UNSET
    employer: str | Unset = UNSET
    employer_address: Address | Unset = UNSET
    employer_business: str | Unset = UNSET
    employer_phone: str | Unset = UNSET
    occupation: str | Unset = UNSET

    WIRE = Wire(
        {
            "description": ("description", TEXT),
            "emplCountryResCountryDetails": ("empl_country_res_country_details", TEXT),
            "employer": ("employer", TEXT),
            "employerAddress": ("employer_address", Object("Address")),
            "employerBusiness": ("employer_business", TEXT),
            "employerPhone": ("employer_phone", TEXT),
            "occupation": ("occupation", TEXT),
        }
    )
