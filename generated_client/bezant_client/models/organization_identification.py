"""IBKR's ``OrganizationIdentification``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import Address, PhoneInfo


@define(kw_only=True, repr=False)
class OrganizationIdentification(OpenModel):
    """IBKR's ``OrganizationIdentification``."""

    business_description: str | Unset = UNSET
    formation_country: str | Unset = UNSET
    formation_state: str | Unset = UNSET
    identification: str | Unset = UNSET
    identification_country: str | Unset = UNSET
    mailing_address: Address | Unset = UNSET
    name: str | Unset = UNSET
    phones: list[PhoneInfo] | Unset = UNSET
    place_of_business_address: Address | Unset = UNSET
    same_mail_address: bool | Unset = UNSET
    translated: bool | Unset = UNSET
    website_address: str | Unset = UNSET

    WIRE = Wire(
        {
            "businessDescription": ("business_description", TEXT),
            "formationCountry": ("formation_country", TEXT),
            "formationState": ("formation_state", TEXT),
            "identification": ("identification", TEXT),
            "identificationCountry": ("identification_country", TEXT),
            "mailingAddress": ("mailing_address", Object("Address")),
            "name": ("name", TEXT),
            "phones": ("phones", ListOf(Object("PhoneInfo"))),
            "placeOfBusinessAddress": ("place_of_business_address", Object("Address")),
            "sameMailAddress": ("same_mail_address", BOOL),
            "translated": ("translated", BOOL),
            "websiteAddress": ("website_address", TEXT),
        }
    )
