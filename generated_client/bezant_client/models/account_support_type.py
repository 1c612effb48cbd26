"""IBKR's ``AccountSupportType``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        AdministratorContactPersonType,
        AdministratorType,
        PrimaryContributorType,
    )


class AccountSupportTypeType(OpenStrEnum):
    """``type`` of IBKR's ``AccountSupportType``."""

    FINANCIALINSTITUTION = "FINANCIALINSTITUTION"
    PROPRIETARYTRADING = "PROPRIETARYTRADING"
    FAMILYINVVEHICLE = "FAMILYINVVEHICLE"
    OPERATINGBUSINESS = "OPERATINGBUSINESS"
    BROKERDEALER = "BROKERDEALER"
    LICENSEDADVISOR = "LICENSEDADVISOR"


@define(kw_only=True, repr=False)
class AccountSupportType(OpenModel):
    """IBKR's ``AccountSupportType``."""

    accept_owners_reside_us: bool | Unset = UNSET
    administrator: AdministratorType | Unset = UNSET
    administrator_contact_person: AdministratorContactPersonType | Unset = UNSET
    business_description: str | Unset = UNSET
    owners_reside_us: bool | Unset = UNSET
    primary_contributor: PrimaryContributorType | Unset = UNSET
    solicit_owners_reside_us: bool | Unset = UNSET
    type_: AccountSupportTypeType | Unset = UNSET

    WIRE = Wire(
        {
            "acceptOwnersResideUS": ("accept_owners_reside_us", BOOL),
            "administrator": ("administrator", Object("AdministratorType")),
            "administratorContactPerson": ("administrator_contact_person", Object("AdministratorContactPersonType")),
            "businessDescription": ("business_description", TEXT),
            "ownersResideUS": ("owners_reside_us", BOOL),
            "primaryContributor": ("primary_contributor", Object("PrimaryContributorType")),
            "solicitOwnersResideUS": ("solicit_owners_reside_us", BOOL),
            "type": ("type_", Enumerated("AccountSupportTypeType")),
        }
    )
