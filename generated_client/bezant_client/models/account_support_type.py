"""IBKR's ``AccountSupportType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Enumerated, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_support_type_type import AccountSupportTypeType
    from .administrator_contact_person_type import AdministratorContactPersonType
    from .administrator_type import AdministratorType
    from .primary_contributor_type import PrimaryContributorType


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

    WIRE: ClassVar[Wire] = {
        "acceptOwnersResideUS": ("accept_owners_reside_us", BOOL),
        "administrator": ("administrator", Object("AdministratorType")),
        "administratorContactPerson": ("administrator_contact_person", Object("AdministratorContactPersonType")),
        "businessDescription": ("business_description", TEXT),
        "ownersResideUS": ("owners_reside_us", BOOL),
        "primaryContributor": ("primary_contributor", Object("PrimaryContributorType")),
        "solicitOwnersResideUS": ("solicit_owners_reside_us", BOOL),
        "type": ("type_", Enumerated("AccountSupportTypeType")),
    }
