"""IBKR's ``AssociatedEntity``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    MapModel,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)

if TYPE_CHECKING:
    from . import AssociatedPerson


@define(kw_only=True, repr=False, eq=False)
class AssociatedEntityIdentityDocuments(MapModel["str | None"]):
    """``identityDocuments`` of IBKR's ``AssociatedEntity``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AssociatedEntityMailing(MapModel["str | None"]):
    """``mailing`` of IBKR's ``AssociatedEntity``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AssociatedEntityPhones(MapModel["str | None"]):
    """``phones`` of IBKR's ``AssociatedEntity``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AssociatedEntityResidence(MapModel["str | None"]):
    """``residence`` of IBKR's ``AssociatedEntity``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AssociatedEntityTaxTreatyDetails(MapModel["str | None"]):
    """``taxTreatyDetails`` of IBKR's ``AssociatedEntity``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False)
class AssociatedEntity(OpenModel):
    """IBKR's ``AssociatedEntity``."""

    associated_persons: list[AssociatedPerson] | None | Unset = UNSET
    associations: list[str] | None | Unset = UNSET
    email: str | None | Unset = UNSET
    entity_id: int | None | Unset = UNSET
    external_code: str | None | Unset = UNSET
    identity_documents: list[AssociatedEntityIdentityDocuments] | None | Unset = UNSET
    mailing: AssociatedEntityMailing | None | Unset = UNSET
    name: str | None | Unset = UNSET
    organization_country: str | None | Unset = UNSET
    phones: AssociatedEntityPhones | None | Unset = UNSET
    residence: AssociatedEntityResidence | None | Unset = UNSET
    tax_treaty_details: list[AssociatedEntityTaxTreatyDetails] | None | Unset = UNSET

    WIRE = Wire(
        {
            "AssociatedPersons": ("associated_persons", ListOf(Object("AssociatedPerson"))),
            "associations": ("associations", ListOf(TEXT)),
            "email": ("email", TEXT),
            "entityId": ("entity_id", INT),
            "externalCode": ("external_code", TEXT),
            "identityDocuments": ("identity_documents", ListOf(Object("AssociatedEntityIdentityDocuments"))),
            "mailing": ("mailing", Object("AssociatedEntityMailing")),
            "name": ("name", TEXT),
            "organizationCountry": ("organization_country", TEXT),
            "phones": ("phones", Object("AssociatedEntityPhones")),
            "residence": ("residence", Object("AssociatedEntityResidence")),
            "taxTreatyDetails": ("tax_treaty_details", ListOf(Object("AssociatedEntityTaxTreatyDetails"))),
        }
    )
